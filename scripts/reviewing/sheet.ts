import type { Article } from '../../src/model/article.ts';
import type { Change, Doubt } from '../../src/model/change.ts';
import type { RestoredArticle } from '../../src/restore/restore.ts';
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
  text: string,
  found: RestoredArticle,
  changesOfScan: readonly Change[],
  doubt: Doubt,
): Sheet {
  const passages = passagesOf(found);
  const passageAt = new Map(passages.flatMap(({ lines }, i) => lines.map((line) => [line, i])));
  const furniture = new Set((found.article.furniture ?? []).map(({ line }) => line));
  const received = text.split(lineEnd);
  const changes = placeChanges(changesOfScan, received, (line) => passageAt.has(line));
  const lines = received.map((line, i): ScanLine => {
    const number = i + 1;
    const passage = passageAt.get(number);
    const its = changes.get(number) ?? [];
    const isDropped = passage === undefined && its.some(({ after }) => after === '');
    const isFurniture = furniture.has(number);
    return { number, text: line.trimEnd(), changes: its, passage, isFurniture, isDropped };
  });
  return { doubt, article: found.article, lines, passages, at: placeOf(doubt.line, passages) };
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
