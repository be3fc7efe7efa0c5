import type { Change } from '../../src/model/change.ts';

/**
 * Gives the changes of each line, at the line where they show. A copy that was left out is recorded at the line that
 * stayed; here it is told where the copy stood, the nearest line below that reads the same and went nowhere else.
 */
export function placeChanges(
  changes: readonly Change[],
  received: readonly string[],
  isKept: (line: number) => boolean,
): ReadonlyMap<number, readonly Change[]> {
  const placed = new Map<number, Change[]>();
  const copies = changes.filter(({ after, line }) => after === '' && isKept(line));
  for (const change of changes) if (!copies.includes(change)) put(change, change.line);
  const taken = new Set<number>();
  for (const copy of copies) {
    const line = findCopy(copy);
    taken.add(line);
    put(copy, line);
  }
  return placed;

  function put(change: Change, line: number): void {
    placed.set(line, [...(placed.get(line) ?? []), change]);
  }

  function findCopy({ line, before }: Change): number {
    for (let number = line + 1; number <= received.length; number++) {
      if (isKept(number) || taken.has(number)) continue;
      const asFixed = placed.get(number)?.at(-1)?.after ?? received[number - 1]!.trim();
      if (asFixed === before) return number;
    }
    return line;
  }
}
