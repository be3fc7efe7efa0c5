import { passagesOf } from '../../src/archive/passages-of.ts';
import type { Source } from '../../src/model/article.ts';
import type { Change } from '../../src/model/change.ts';
import type { ArticlePassage, CollatedLine, Collation } from '../../src/model/collation.ts';
import type { Scan } from '../../src/model/scan.ts';
import type { RestoredArticle } from '../../src/restore/restore.ts';
import { placeChanges } from '../reviewing/place-changes.ts';
import { passagesOfBlocks } from './passages-of-blocks.ts';

/** The scans of an issue as received, and what was changed in each. */
export interface ReceivedIssue {
  readonly received: readonly Pick<Scan, 'file' | 'text'>[];
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

type Collated = Collation['scans'][number];
type Found = Pick<RestoredArticle, 'article' | 'sections' | 'blocks'>;

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/** Lays an article line by line beside its scans; of each scan only the lines that it was restored from. */
export function collate(found: Found, { received, changes }: ReceivedIssue): Omit<Collation, 'sha256'> {
  const { source, continued = [] } = found.article;
  const sources = [...(source ? [source] : []), ...continued];
  const passages = passagesOf(found.article, found.sections);
  const scans = sources.flatMap((its) => {
    const scan = received.find(({ file }) => file === its.file);
    if (!scan) return [];
    const into = passagesByLine(found, its.file, passages);
    return [collateScan(scan, its, { found, into, changes: changes.get(its.file) ?? [] })];
  });
  return { passages: [...passages], scans };
}

/** Tells into which passage each line of a scan went. */
function passagesByLine(
  { article, blocks }: Pick<RestoredArticle, 'article' | 'blocks'>,
  file: string,
  passages: readonly ArticlePassage[],
): ReadonlyMap<number, number> {
  const into = new Map<number, number>();
  passagesOfBlocks(blocks, passages).forEach((at, i) => {
    const { file: its = article.source!.file, lines, goesOn } = blocks[i]!;
    if (at < 0) return;
    if (its === file) for (const line of lines) into.set(line, at);
    if (goesOn?.file === file) for (const line of goesOn.lines) into.set(line, at);
  });
  return into;
}

interface Placing {
  readonly found: Pick<RestoredArticle, 'article'>;
  readonly into: ReadonlyMap<number, number>;
  readonly changes: readonly Change[];
}

function collateScan(
  { file, text }: Pick<Scan, 'file' | 'text'>,
  { lines: spans }: Source,
  { found, into, changes }: Placing,
): Collated {
  const { source, furniture = [] } = found.article;
  const aside = new Set(furniture.filter((it) => (it.file ?? source!.file) === file).map(({ line }) => line));
  const received = text.split(lineEnd);
  const placed = placeChanges(changes, received, (line) => into.has(line));
  const lines = spans
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .filter((line) => (received[line - 1] ?? '').trim() !== '')
    .map((line): CollatedLine => {
      const its = placed.get(line) ?? [];
      const passage = into.get(line);
      const isCopy = passage === undefined && its.some(({ after }) => after === '');
      const asideAs = aside.has(line) ? 'furniture' : isCopy ? 'copy' : undefined;
      return {
        line,
        text: received[line - 1]!.trimEnd(),
        ...(passage === undefined ? {} : { passage }),
        ...(asideAs ? { asideAs } : {}),
        ...(its.length === 0 ? {} : { changes: its.map(({ fix, before, after }) => [fix, before, after]) }),
      };
    });
  return { file, lines };
}
