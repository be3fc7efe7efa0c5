import type { Paper } from '../../src/model/paper.ts';
import { restore, type RestoredScan } from '../../src/restore/restore.ts';
import { brokenWords } from '../../src/restore/writing/broken-words.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import type { FoundScan } from './find-scans.ts';
import { readScan } from './read-scan.ts';
import { usesHyphens } from './uses-hyphens.ts';
import { askWords } from './word-table.ts';

/**
 * Restores one scan as a run over the archive would, without writing anything.
 *
 * @throws {UnreadableScan} when the file is no text; {LostCharacters} when the law of conservation is broken.
 */
export async function restoreFound(
  { path, place }: FoundScan,
  archive: readonly FoundScan[],
  papers: ReadonlyMap<string, Paper>,
): Promise<RestoredScan> {
  const paperOf = (of: FoundScan['place']) => (of.paper === undefined ? undefined : papers.get(of.paper));
  const { text, sha256 } = await readScan(path, place.file);
  const paper = paperOf(place);
  const words = askWords(new Set(usesHyphens(paper) ? brokenWords(text) : []));
  for (const scan of usesHyphens(paper) ? archive : []) {
    if (!usesHyphens(paperOf(scan.place))) continue;
    const heard = await readScan(scan.path, scan.place.file).catch(() => undefined);
    if (heard) gatherWords(heard.text, words);
  }
  return restore({ ...place, text, lang: paper?.lang }, { paper, words, sha256 });
}
