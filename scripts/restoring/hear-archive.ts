import type { Paper } from '../../src/model/paper.ts';
import { gatherKnown } from '../../src/restore/quality/gather-known.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import { emptyMemory, openMemory, type ArchiveKnowledge } from './archive-memory.ts';
import type { FoundScan } from './find-scans.ts';
import { openHeardWords } from './heard-words.ts';
import { readScan } from './read-scan.ts';
import { sampleScans } from './sample-scans.ts';
import { usesHyphens } from './uses-hyphens.ts';

/**
 * Hears a whole archive as a run over it would, for those who restore a single issue: its words, and what is known
 * of how its text reads. What cannot be read is passed over; it is named when it is restored.
 */
export async function hearArchive(
  scans: readonly FoundScan[],
  papers: ReadonlyMap<string, Paper>,
): Promise<ArchiveKnowledge> {
  const memory = emptyMemory();
  const knowledge = openMemory(memory);
  const words = openHeardWords(memory.words);
  const sample = new Set(sampleScans(scans));
  for (const scan of [...scans].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const paper = papers.get(scan.place.paper ?? '');
    if (!sample.has(scan) && !usesHyphens(paper)) continue;
    const read = await readScan(scan.path, scan.place.file, paper?.encoding).catch(() => undefined);
    if (!read) continue;
    if (usesHyphens(paper)) gatherWords(read.text, words);
    if (sample.has(scan)) gatherKnown(read.text, knowledge.known);
  }
  return knowledge;
}
