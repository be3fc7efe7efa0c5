import type { Article } from '../../src/model/article.ts';
import type { Change, Doubt } from '../../src/model/change.ts';
import type { RestoredArticle } from '../../src/restore/restore.ts';
import type { Scan } from '../../src/model/scan.ts';
import { passagesOf, type Passage } from './passages.ts';
import { placeChanges } from './place-changes.ts';

/** One line of the scan as received, with all that was done to it. */
export interface ScanLine {
  readonly number: number;
  readonly text: string;
  readonly changes: readonly Change[];
  /** The passage of the article it stands in; none for furniture, dropped copies and other articles. */
  readonly passage?: number | undefined;
  readonly isFurniture: boolean;
  readonly isDropped: boolean;
}

/** A doubt opened: the scan and the article it became side by side, and the place in both that is doubted. */
export interface Sheet {
  /** The scan shown, which need not be the one the article begins in. */
  readonly file: string;
  readonly doubt: Doubt;
  readonly article: Article;
  readonly lines: readonly ScanLine[];
  readonly passages: readonly Passage[];
  /** The passage in which the doubted line stands, or the one before it where the line was taken away. */
  readonly at: number;
}

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/** Lays an article beside the text of its scan, in which these changes were made. */
export function laySheet(
  { file, text }: Pick<Scan, 'file' | 'text'>,
  found: RestoredArticle,
  changesOfScan: readonly Change[],
  doubt: Doubt,
): Sheet {
  const passages = passagesOf(found);
  const received = text.split(lineEnd);
  const isFirst = file === found.article.source?.file;
  const passageAt = isFirst
    ? new Map(passages.flatMap(({ lines }, i) => lines.map((line) => [line, i] as const)))
    : passagesByWords(received, passages);
  const here = (found.article.furniture ?? []).filter((it) => (isFirst ? !it.file : it.file === file));
  const furniture = new Set(here.map(({ line }) => line));
  const changes = placeChanges(changesOfScan, received, (line) => passageAt.has(line));
  const lines = received.map((line, i): ScanLine => {
    const number = i + 1;
    const passage = passageAt.get(number);
    const its = changes.get(number) ?? [];
    const isDropped = passage === undefined && its.some(({ after }) => after === '');
    const isFurniture = furniture.has(number);
    return { number, text: line.trimEnd(), changes: its, passage, isFurniture, isDropped };
  });
  const at = isFirst ? placeOf(doubt.line, passages) : (passageAt.get(doubt.line) ?? 0);
  return { file, doubt, article: found.article, lines, passages, at };
}

/** Passages count their lines in the scan the article begins in; in another one they are told by their words. */
function passagesByWords(received: readonly string[], passages: readonly Passage[]): Map<number, number> {
  const bare = (text: string): string => text.replace(/[\s\p{P}]+/gu, '');
  const texts = passages.map(({ text }) => bare(text));
  const found = received.map((line, i) => {
    const words = bare(line);
    return [i + 1, words === '' ? -1 : texts.findLastIndex((text) => text.includes(words))] as const;
  });
  return new Map(found.filter(([, at]) => at >= 0));
}

function placeOf(line: number, passages: readonly Passage[]): number {
  const exact = passages.findIndex(({ lines }) => lines.includes(line));
  if (exact >= 0) return exact;
  const before = passages.map(({ lines }, i) => ({
    i,
    last: Math.max(0, ...lines.filter((l) => l <= line)),
  }));
  return before.reduce((best, it) => (it.last > best.last ? it : best), { i: 0, last: 0 }).i;
}
