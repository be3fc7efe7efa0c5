import type { Section } from '../../src/model/article.ts';
import { restoreIssue, type RestoredIssue } from '../../src/restore/restore-issue.ts';
import { restore } from '../../src/restore/restore.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import { damage } from '../damage/damage.ts';
import { seeded } from '../damage/random.ts';
import { setSeveral, type SetIssue } from '../damage/set-several.ts';
import { damageDemo } from '../demo/damage-demo.ts';
import { demoPapers, readDemo } from '../demo/read-demo.ts';
import type { Tally } from './measures.ts';

/** Where articles begin, how many pages are wholly right, and what became of the jumps. */
export interface SeveralMeasures {
  readonly borders: Tally;
  /** Of the borders with a proof on the page, those that were found. */
  readonly proved: { readonly right: number; readonly all: number };
  readonly isWhole: boolean;
  readonly jumps: { readonly right: number; readonly wrong: number; readonly all: number };
  /** Of the articles joined right, those whose paragraphs at the jump are the very ones that were set. */
  readonly seams: { readonly right: number; readonly all: number };
  readonly doubts: number;
}

const rows = ['all', 'zh-Hans', 'en', 'pdfbox', 'pdfjs', 'ocr'];

/** Sets pages of several demo articles, restores them, and prints how many begin where they should. */
export async function benchSeveral({
  articles: pages,
  seed,
  isVerbose = false,
}: {
  readonly articles: number;
  readonly seed: number;
  readonly isVerbose?: boolean;
}): Promise<void> {
  const demo = await readDemo();
  const words = new Set<string>();
  for (const scan of (await damageDemo()).values()) gatherWords(scan, words);
  const sums = new Map<string, SeveralMeasures[]>();
  for (let i = 0; i < pages; i++) {
    const random = seeded(seed * 1_000_003 + i);
    const paper = random.pick(Object.keys(demoPapers));
    const its = demo.filter(({ article }) => article.paper === paper);
    const from = random.between(0, its.length - 1);
    const clean = Array.from({ length: random.between(2, 5) }, (_, n) => its[(from + n * 3) % its.length]!);
    const set = setSeveral(clean, seed * 100_003 + i);
    const restored = restoreSet(set, paper, words);
    const measures = measureSeveral(set, restored);
    for (const row of ['all', demoPapers[paper]!.lang, set.extractor])
      sums.set(row, [...(sums.get(row) ?? []), measures]);
    if (isVerbose) explain(i, set, restored, measures);
  }
  console.table(Object.fromEntries(rows.map((row) => [row, rowOf(sums.get(row) ?? [])])));
  console.log(`${pages} pages, seed ${seed}; ${await countSplit(300, seed)} of 300 single articles split.`);
}

/** Restores the pages as one issue. */
export function restoreSet(
  { pages }: SetIssue,
  paper: string,
  words: ReadonlySet<string> = new Set(),
): RestoredIssue {
  const scans = pages.map(({ page, scan }) => ({
    file: `p0${page}.txt`,
    text: scan,
    page,
    lang: demoPapers[paper]!.lang,
    sha256: '0'.repeat(64),
  }));
  return restoreIssue(scans, { paper: demoPapers[paper], words });
}

/** Compares where articles begin, page by page; the first of a page begins wherever it does. */
export function measureSeveral(set: SetIssue, restored: RestoredIssue): SeveralMeasures {
  const wanted = set.articles.flatMap((article) =>
    article.pages.map(({ page, lines }, n) => ({ page, line: lines[0]!, isPart: n > 0, sign: article.sign })),
  );
  const borders = wanted.filter((one) => wanted.some((it) => it.page === one.page && it.line < one.line));
  const got = bordersOf(restored);
  const key = ({ page, line }: { page: number; line: number }): string => `${page}:${line}`;
  const isFound = (one: { page: number; line: number }): boolean =>
    got.some((it) => it.page === one.page && Math.abs(it.line - one.line) <= 2 && it.line >= one.line - 1);
  const right = borders.filter(isFound).length;
  const provable = borders.filter((one) => isProvable(one, wanted));
  const jumping = set.articles.filter(({ pages }) => pages.length > 1);
  const joined = restored.articles.filter(({ article }) => article.continued);
  const rightJoins = jumping.filter((article) => joined.some((it) => isSame(it, article)));
  const whole = rightJoins.filter(({ seam }) =>
    seam.every((paragraph) => joined.some(({ sections }) => holds(sections, paragraph))),
  );
  return {
    borders: { right, false: got.length - right, lost: borders.length - right },
    proved: { right: provable.filter(isFound).length, all: provable.length },
    isWhole: right === borders.length && new Set(got.map(key)).size === right,
    jumps: { right: rightJoins.length, wrong: joined.length - rightJoins.length, all: jumping.length },
    seams: { right: whole.length, all: rightJoins.length },
    doubts: restored.articles.reduce((sum, { article }) => sum + countPartDoubts(article.doubts ?? []), 0),
  };
}

const partDoubts: ReadonlySet<string> = new Set(['maybe-several-articles', 'jump-without-partner']);

function countPartDoubts(doubts: readonly { readonly rule: string }[]): number {
  return doubts.filter(({ rule }) => partDoubts.has(rule)).length;
}

type Begin = {
  readonly page: number;
  readonly line: number;
  readonly isPart: boolean;
  readonly sign: string;
};

/**
 * A border is proved where the later article has its sign, and so has the one before if it is the page's first:
 * else text above a headline may as well have been turned.
 */
function isProvable(one: Begin, all: readonly Begin[]): boolean {
  const page = all.filter((it) => it.page === one.page).sort((a, b) => a.line - b.line);
  const at = page.indexOf(one);
  const hasSign = (it: Begin): boolean => it.isPart || (it.sign !== 'none' && it.sign !== 'paint');
  if (!hasSign(one)) return false;
  return one.sign.endsWith('rule') || one.isPart || page.slice(0, at).some(hasSign);
}

function bordersOf({ articles }: RestoredIssue): { page: number; line: number }[] {
  const spans = articles.flatMap(({ article }) =>
    [article.source!, ...(article.continued ?? [])].map(({ file, lines }) => ({
      page: Number(file.slice(1, 3)),
      line: lines[0]![0],
    })),
  );
  return spans.filter((one) => spans.some((it) => it.page === one.page && it.line < one.line));
}

function isSame(
  { article, file }: RestoredIssue['articles'][number],
  { pages }: SetIssue['articles'][number],
): boolean {
  const [first, second] = pages;
  const next = article.continued?.[0];
  return (
    file === `p0${first!.page}.txt` &&
    next?.file === `p0${second!.page}.txt` &&
    covers(article.source!.lines, first!.lines) &&
    covers(next.lines, second!.lines)
  );
}

function covers(spans: readonly (readonly [number, number])[], lines: readonly number[]): boolean {
  const middle = lines[Math.floor(lines.length / 2)]!;
  return spans.some(([from, to]) => middle >= from && middle <= to);
}

function holds(sections: readonly Section[], paragraph: string): boolean {
  const bare = (text: string): string => text.replace(/\s+/gu, '');
  return sections.some(({ paragraphs }) => paragraphs.some((text) => bare(text) === bare(paragraph)));
}

/** How many pages with a single article are taken for several. */
async function countSplit(articles: number, seed: number): Promise<number> {
  const demo = await readDemo();
  let split = 0;
  for (let i = 0; i < articles; i++) {
    const clean = demo[i % demo.length]!;
    const { scan } = damage(clean, seed * 300_007 + i);
    const paper = demoPapers[clean.article.paper!];
    const restored = restore(
      { file: 'p01.txt', text: scan, lang: clean.article.lang },
      { sha256: '0'.repeat(64), paper },
    );
    if (restored.articles.length !== 1) {
      split++;
      console.log(
        'split:',
        i,
        clean.file,
        restored.articles.map(({ article }) => article.headline).join(' | '),
      );
    }
  }
  return split;
}

function rowOf(all: readonly SeveralMeasures[]): Record<string, string | number> {
  const sum = (of: (measures: SeveralMeasures) => number): number =>
    all.reduce((total, it) => total + of(it), 0);
  const right = sum(({ borders }) => borders.right);
  const precision = right / (right + sum(({ borders }) => borders.false));
  const recall = right / (right + sum(({ borders }) => borders.lost));
  const share = (part: number, whole: number): string => (part / whole).toFixed(4);
  return {
    pages: all.length,
    precision: precision.toFixed(4),
    recall: recall.toFixed(4),
    F1: ((2 * precision * recall) / (precision + recall)).toFixed(4),
    'recall, proved': share(
      sum(({ proved }) => proved.right),
      sum(({ proved }) => proved.all),
    ),
    'wholly right': share(
      sum(({ isWhole }) => Number(isWhole)),
      all.length,
    ),
    jumps: sum(({ jumps }) => jumps.all),
    'joined right': sum(({ jumps }) => jumps.right),
    'joined wrong': sum(({ jumps }) => jumps.wrong),
    'seam right': sum(({ seams }) => seams.right),
    doubts: sum(({ doubts }) => doubts),
  };
}

function explain(i: number, set: SetIssue, restored: RestoredIssue, measures: SeveralMeasures): void {
  const isFine =
    measures.borders.false === 0 &&
    measures.proved.right === measures.proved.all &&
    measures.jumps.right === measures.jumps.all &&
    measures.seams.right === measures.seams.all;
  if (isFine) return;
  console.log(i, set.extractor, set.paint, JSON.stringify(measures));
  for (const { headline, sign, pages } of set.articles)
    console.log(
      '   set ',
      headline,
      sign,
      pages.map(({ page, lines }) => `${page}:${lines[0]}-${lines.at(-1)}`).join(' '),
    );
  for (const seam of set.articles.flatMap((article) => article.seam)) {
    if (!restored.articles.some(({ sections }) => holds(sections, seam))) console.log('   seam', seam);
  }
  for (const { article, file } of restored.articles)
    console.log(
      '   got ',
      article.headline,
      file,
      JSON.stringify(article.source!.lines),
      JSON.stringify(article.doubts ?? []),
    );
}
