import type { BenchCase } from './bench-cases.ts';
import type { AnyBlock } from './measures.ts';

/** Prints the paragraph starts of an article that were lost or false, with the line before each. */
export function explainStarts({ name, lang, damaged }: BenchCase, got: readonly AnyBlock[]): void {
  const { truth, extractor, style, scan } = damaged;
  const startsOf = (blocks: readonly AnyBlock[]): Set<number> =>
    new Set(blocks.filter(({ role }) => role === 'paragraph').map(({ lines }) => lines[0]!));
  const [wanted, found] = [startsOf(truth), startsOf(got)];
  const lines = scan.split('\n');
  const roleAt = (blocks: readonly AnyBlock[], line: number): string => {
    const block = blocks.find((it) => it.lines.includes(line));
    return block ? `${block.role}${block.lines[0] === line ? ' start' : ' inside'}` : 'none';
  };
  for (const line of [...wanted.symmetricDifference(found)].sort((a, b) => a - b)) {
    const what = wanted.has(line) ? 'lost' : 'false';
    const gap = lines[line - 2] === '' ? 'gap' : 'no gap';
    const before = lines.slice(0, line - 1).findLast((text) => text !== '') ?? '';
    console.log(
      [
        what,
        lang,
        extractor,
        style.order,
        name,
        `line ${line}`,
        gap,
        `measure ${style.measure}`,
        `truth: ${roleAt(truth, line)}`,
        `got: ${roleAt(got, line)}`,
        before,
        lines[line - 1],
      ].join(' | '),
    );
  }
}
