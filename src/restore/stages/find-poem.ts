import type { Line } from '../../model/scan.ts';
import type { WritingSystem } from '../writing/writing-system.ts';
import { partChineseNames } from './chinese-names.ts';
import { chineseSurnames } from '../writing/chinese-surnames.ts';
import { cueOfLine } from './cues.ts';
import type { Run } from './find-rows-of-table.ts';
import { isPoem } from './is-poem.ts';

const mostHeads = 3;
const fewestLines = 4;
const longestName = 4;
// In ems: no title above a poem is longer, and no line of one.
const widest = 20;

/**
 * Finds the poem in a scan that holds nothing else than its title, its author and its lines, stanza by stanza. No
 * prose stands beside them by which they were short, so the lines have to be a poem's by themselves.
 */
export function findPoem(lines: readonly Line[], writing: WritingSystem): readonly Run[] {
  if (lines.length <= fewestLines || lines.some(({ text }) => writing.widthOf(text).least > widest))
    return [];
  const stanzas = withoutHead(stanzasOf(lines), lines, writing);
  const [from, to] = [stanzas[0]?.from ?? 0, lines.length];
  const isWhole = from > 0 && to - from >= fewestLines && stanzas.every((run) => run.to - run.from > 1);
  return isWhole && isPoem(lines.slice(from, to), writing) ? stanzas : [];
}

/** Lines parted where a gap is larger than those between all lines. */
function stanzasOf(lines: readonly Line[]): readonly Run[] {
  const spacing = Math.min(...lines.slice(1).map(({ gap }) => gap));
  const starts = lines.flatMap(({ gap }, i) => (i === 0 || gap > spacing ? [i] : []));
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? lines.length }));
}

/** The head is set apart line by line, or else it is the first line and the author's name below. */
function withoutHead(
  stanzas: readonly Run[],
  lines: readonly Line[],
  writing: WritingSystem,
): readonly Run[] {
  const apart = stanzas.findIndex(({ from, to }) => to - from > 1);
  if (apart > mostHeads || apart < 0) return [];
  const [first, ...others] = stanzas.slice(apart);
  const heads = [apart === 0 ? 1 : 0].map((n) => (isName(lines[first!.from + n]!, writing) ? n + 1 : n))[0]!;
  const rest = { from: first!.from + heads, to: first!.to };
  return rest.to > rest.from ? [rest, ...others] : others;
}

function isName({ text }: Line, writing: WritingSystem): boolean {
  if (cueOfLine(text, writing.id) === 'byline') return true;
  if (writing.id !== 'cjk' || text.length > longestName || !chineseSurnames.includes(text[0]!)) return false;
  return partChineseNames(text) !== undefined;
}
