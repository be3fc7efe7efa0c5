const lengthShownWhole = 24;
const charactersAround = 6;

/** Cuts two readings of a line down to where they differ, with a few characters around; short ones stay whole. */
export function differing(before: string, after: string): readonly [before: string, after: string] {
  if (Math.max(before.length, after.length) <= lengthShownWhole || after === '') return [before, after];
  const [a, b] = [[...before], [...after]];
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a[from] === b[from]) from++;
  let end = 0;
  while (end < shorter - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [cut(a, from, end), cut(b, from, end)];
}

function cut(characters: readonly string[], from: number, end: number): string {
  const first = Math.max(0, from - charactersAround);
  const last = Math.min(characters.length, characters.length - end + charactersAround);
  const opens = first > 0 ? '…' : '';
  const closes = last < characters.length ? '…' : '';
  return opens + characters.slice(first, last).join('') + closes;
}
