import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import { latin } from '../../src/restore/writing/latin.ts';
import { seeded } from '../damage/random.ts';
import { breakLines, type KnownHyphen } from './break-lines.ts';
import { readProse } from './read-prose.ts';

interface Tally {
  right: number;
  wrong: number;
  open: number;
}

/** What to measure: how often to set every paragraph, from which seed, and which texts besides the demo archive. */
export interface HyphensWish {
  readonly seed: number;
  readonly folders: readonly string[];
  readonly isVerbose: boolean;
}

/**
 * Prints how hyphens at line ends are judged, by kind: English prose is set in columns by a program that breaks
 * words, its words are gathered as a run over an archive gathers them, and every line is joined to the next.
 * A joint that raises a doubt is counted as open, neither right nor wrong.
 */
export async function benchHyphens({ seed, folders, isVerbose }: HyphensWish): Promise<void> {
  const random = seeded(seed);
  const paragraphs = await readProse(folders);
  const set = paragraphs.map((paragraph) => breakLines(paragraph, random.between(26, 44), random));
  const words = new Set<string>();
  gatherWords(set.map(({ lines }) => lines.join('\n')).join('\n\n'), words);
  const rows = new Map<string, Tally>();
  for (const known of set.flatMap(({ hyphens }) => hyphens)) {
    const outcome = judge(known, words);
    for (const key of ['all', known.kind]) add(rows, key, outcome);
    if (isVerbose && outcome !== 'right') console.log(outcome, known.kind, known.before, '|', known.after);
  }
  print(rows);
  console.log(`${paragraphs.length} paragraphs, ${words.size} words, seed ${seed}.`);
}

function judge({ before, after, printed }: KnownHyphen, words: ReadonlySet<string>): keyof Tally {
  const joint = latin.join(before, after, words);
  if (joint.doubt) return 'open';
  const expected = printed === '-' ? before : before.slice(0, -1);
  return joint.before === expected && joint.between === '' ? 'right' : 'wrong';
}

function add(rows: Map<string, Tally>, key: string, outcome: keyof Tally): void {
  const row = rows.get(key) ?? { right: 0, wrong: 0, open: 0 };
  row[outcome]++;
  rows.set(key, row);
}

function print(rows: ReadonlyMap<string, Tally>): void {
  const shares = [...rows].map(([key, { right, wrong, open }]) => {
    const hyphens = right + wrong + open;
    const share = (part: number): string => ((100 * part) / hyphens).toFixed(2);
    return [key, { hyphens, 'right %': share(right), 'wrong %': share(wrong), 'open %': share(open) }];
  });
  console.table(Object.fromEntries(shares));
}
