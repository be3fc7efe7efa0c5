/** How many articles a page that lists them holds. */
const partLength = 300;

/** Parts a long list over pages; an empty one is one empty page. */
export function inParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts = Math.max(1, Math.ceil(items.length / partLength));
  return Array.from({ length: parts }, (_, n) => items.slice(n * partLength, (n + 1) * partLength));
}
