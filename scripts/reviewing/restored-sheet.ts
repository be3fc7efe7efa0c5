import type { Folders } from '../../src/archive/folders.ts';
import { readPapers } from '../../src/archive/read-archive.ts';
import type { ArchiveKnowledge } from '../restoring/archive-memory.ts';
import { correctIssue } from '../restoring/correct-issue.ts';
import { findScans } from '../restoring/find-scans.ts';
import { gatherIssues } from '../restoring/gather-issues.ts';
import { hearArchive } from '../restoring/hear-archive.ts';
import { openCorrections } from '../restoring/read-corrections.ts';
import { restoreFound } from '../restoring/restore-found.ts';
import type { OpenDoubt } from './open-doubts.ts';
import { laySheet, type Sheet } from './sheet.ts';

/** Opens doubts: restores the issue again, as corrected so far, to know what was done at which line. */
export type SheetReader = (doubt: OpenDoubt) => Promise<Sheet | undefined>;

/** The archive is heard once, when the first sheet is opened. */
export function openSheets(folders: Folders): SheetReader {
  let knowledge: Promise<ArchiveKnowledge> | undefined;
  return async ({ file, article, doubt }) => {
    const { papers } = await readPapers(folders);
    const { scans } = await findScans([], folders, false);
    const name = doubt.file ?? article.source?.file;
    const issue = gatherIssues(scans).find((one) => one.scans.some(({ place }) => place.file === name));
    if (name === undefined || issue === undefined) return undefined;
    knowledge ??= hearArchive(scans, papers);
    const paper = papers.get(issue.paper ?? '');
    const { issue: restored, received } = await restoreFound(issue.scans, paper, await knowledge);
    const corrected = await correctIssue(issue.scans, restored.articles, await openCorrections(folders));
    const { articleNamed } = issue.scans[0]!;
    const found = corrected.articles.find((one) => articleNamed(one.name) === file);
    const scan = received.find((one) => one.file === name);
    if (!found || !scan) return undefined;
    return laySheet(scan, found, restored.changes.get(name) ?? [], doubt);
  };
}
