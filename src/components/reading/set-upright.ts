/** The corners that stand for curled quotation marks in columns (GB/T 15834, 5.1.8). */
const corners: Readonly<Record<string, string>> = { '“': '『', '”': '』', '‘': '「', '’': '」' };

/**
 * What does not lie down with a column of characters: one or two digits, numbers of three and four, capitals that
 * stand for a name, and quotation marks beside characters. Words, decimals and longer numbers lie on their side.
 */
const standing =
  /(?<combined>(?<![\p{Script=Latin}\d.,:/])\d{2}(?![\p{Script=Latin}\d.,:/]))|(?<stacked>(?<![\p{Script=Latin}\d.,:/])(?:\d{1}|\d{3,4}|[A-Z]{1,4})(?![\p{Script=Latin}\d.,:/]))|(?<cornered>[“”‘’])/gu;

/** Sets the numbers, capitals and quotation marks of a text in columns upright; what the text says does not change. */
export function setUpright(text: HTMLElement): void {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.place, [data-upright-part]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) setNode(node);
}

/** Takes back what {@link setUpright} did. */
export function layDown(text: HTMLElement): void {
  const parts = text.querySelectorAll('[data-upright-part]');
  for (const part of parts) part.replaceWith(part.textContent);
  if (parts.length > 0) text.normalize();
}

function setNode(node: Text): void {
  const found = [...node.data.matchAll(standing)];
  if (found.length === 0) return;
  const pieces: (string | Element)[] = [];
  let end = 0;
  for (const match of found) {
    pieces.push(node.data.slice(end, match.index), partOf(match));
    end = match.index + match[0].length;
  }
  node.replaceWith(...pieces, node.data.slice(end));
}

function partOf({ 0: words, groups = {} }: RegExpMatchArray): Element {
  const part = document.createElement('span');
  part.dataset['uprightPart'] = '';
  part.className = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
  part.textContent = words;
  if (corners[words] === undefined) return part;
  part.dataset['corner'] = corners[words];
  const printed = document.createElement('span');
  printed.append(...part.childNodes);
  part.append(printed);
  return part;
}
