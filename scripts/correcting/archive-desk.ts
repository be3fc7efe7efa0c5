import type { Folders } from '../../src/archive/folders.ts';
import { readPapers } from '../../src/archive/read-archive.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { IssueArticle } from '../../src/restore/restore-issue.ts';
import { openLedger, type ArticleLedger } from '../restoring/article-ledger.ts';
import { correctIssue, type CorrectedFiles } from '../restoring/correct-issue.ts';
import type { ArchiveKnowledge } from '../restoring/archive-memory.ts';
import { findScans, type FoundScan } from '../restoring/find-scans.ts';
import { gatherIssues } from '../restoring/gather-issues.ts';
import { hearArchive } from '../restoring/hear-archive.ts';
import { openCorrections } from '../restoring/read-corrections.ts';
import { restoreFound } from '../restoring/restore-found.ts';

/** An issue restored with all that was decided and what is being decided; its articles by their files. */
export interface RestoredFiles extends Omit<CorrectedFiles, 'articles' | 'joined'> {
  readonly articles: ReadonlyMap<string, IssueArticle>;
  /** Files that go on in another one, with that one's. */
  readonly joined: ReadonlyMap<string, string>;
}

/** What is needed to decide something about articles: what was written, and how their issue would come out. */
export interface ArchiveDesk {
  readonly folders: Folders;
  readonly ledger: ArticleLedger;
  /** Restores the issue that a scan is of, with entries added to an article's; undefined when the scan is gone. */
  restore(
    scan: string | undefined,
    added?: ReadonlyMap<string, readonly Correction[]>,
  ): Promise<RestoredFiles | undefined>;
}

export async function openDesk(folders: Folders): Promise<ArchiveDesk> {
  const { papers } = await readPapers(folders);
  const { scans } = await findScans([], folders, false);
  const ledger = await openLedger(folders.articles);
  let knowledge: Promise<ArchiveKnowledge> | undefined;
  return {
    folders,
    ledger,
    async restore(name, added = new Map()) {
      const issue = gatherIssues(scans).find((one) => one.scans.some(({ place }) => place.file === name));
      if (issue === undefined) return undefined;
      knowledge ??= hearArchive(scans, papers);
      const paper = papers.get(issue.paper ?? '');
      const { issue: restored, failures } = await restoreFound(issue.scans, paper, await knowledge);
      const corrections = await openCorrections(folders);
      const corrected = await correctIssue(issue.scans, restored.articles, {
        ...corrections,
        of: async (file) => [...(await corrections.of(file)), ...(added.get(file) ?? [])],
      });
      return byFile(issue.scans, corrected, failures);
    },
  };
}

function byFile(
  issue: readonly FoundScan[],
  { articles, joined, stopped, failures }: CorrectedFiles,
  unreadable: readonly string[],
): RestoredFiles {
  const fileOf = (name: string): string => issue[0]!.articleNamed(name);
  return {
    articles: new Map(
      articles.filter(({ name }) => !stopped.has(name)).map((one) => [fileOf(one.name), one]),
    ),
    joined: new Map([...joined].map(([name, into]) => [fileOf(name), fileOf(into)])),
    stopped,
    failures: [...unreadable, ...failures],
  };
}
