import type { Paper } from '../../src/model/paper.ts';
import type { Place } from '../../src/model/scan.ts';
import { restoreIssue, type ReceivedScan, type RestoredIssue } from '../../src/restore/restore-issue.ts';
import type { ArchiveKnowledge } from './archive-memory.ts';
import { readScan, UnreadableScan } from './read-scan.ts';

/** What a person said of the scans of a run, whatever they look like. */
export interface Said {
  readonly shape?: string | undefined;
  readonly encoding?: string | undefined;
}

/** An issue as restored, the scans it was restored from, and a line for each that cannot be read. */
export interface RestoredFound {
  readonly issue: RestoredIssue;
  readonly received: readonly ReceivedScan[];
  readonly failures: readonly string[];
}

/** Restores the scans of one issue from their files; those that cannot be read are told and left out. */
export async function restoreFound(
  scans: readonly { readonly path: string; readonly place: Place }[],
  paper: Paper | undefined,
  { words, known }: ArchiveKnowledge,
  { shape, encoding }: Said = {},
): Promise<RestoredFound> {
  const received: ReceivedScan[] = [];
  const failures: string[] = [];
  for (const { path, place } of scans) {
    try {
      const scan = await readScan(path, place.file, encoding ?? paper?.encoding);
      received.push({ ...place, ...scan, lang: paper?.lang });
    } catch (error) {
      if (!(error instanceof UnreadableScan)) throw error;
      failures.push(error.message);
    }
  }
  return { issue: restoreIssue(received, { paper, words, known, shape }), received, failures };
}
