import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findFolders, type Folders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { readPapers } from '../../src/archive/read-archive.ts';
import { openLedger, type ArticleLedger, type Outcome } from './article-ledger.ts';
import { describeIssues, type DescribedIssue } from './describe-issues.ts';
import { findScans, type FoundScan } from './find-scans.ts';
import { gatherIssues } from './gather-issues.ts';
import { openIssueLedger, type ArticleSummary, type IssueLedger } from './issue-ledger.ts';
import type { Said } from './restore-found.ts';
import { sortIssues } from './sort-issues.ts';
import { openWorkforce } from './workforce.ts';
import { writeArticles } from './write-articles.ts';

/** What a run of restoring did; every failure is a line for a person. */
export interface RestoreReport {
  readonly scans: number;
  /** The scans that were restored in this run; the others are as they were. */
  readonly restored: number;
  /** Every article of the scans asked for, also of those that were as they had been. */
  readonly articles: readonly RestoredFile[];
  readonly failures: readonly string[];
  /** Articles of earlier runs whose scan is no longer there. */
  readonly orphans: readonly string[];
  /** Those of them that hold a person's edit, which stands nowhere else. */
  readonly editedOrphans: readonly string[];
  /** Files of corrections whose article is no longer there. */
  readonly idleCorrections: readonly string[];
}

export interface RestoredFile {
  readonly file: string;
  readonly outcome: Outcome;
  readonly article: ArticleSummary;
}

export interface RestoreWish {
  readonly paths?: readonly string[];
  /** Where the Markdown goes instead of the archive's own articles, under the scans' relative names. */
  readonly out?: string | undefined;
  readonly folders?: Folders;
  /** The shape and the encoding that every scan asked for has; without them each scan's own text tells. */
  readonly said?: Said | undefined;
  /** Hears how many scans were restored, and how many are to be. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  /** How many threads restore; as many as the machine has cores, if nothing is said. */
  readonly jobs?: number | undefined;
}

const secondsBetweenSaves = 20;

/**
 * Restores scans into article files, issue by issue. What cannot be read is named, the rest is done, nothing is
 * overwritten; issues that are as they were are passed over.
 *
 * Knowledge flows in three rounds, each over many issues and on all cores: issues that look changed are *looked at*;
 * if any has changed, the whole archive is *listened to*, its words and how its text reads; then the issues that
 * changed, or whose questions about words would get another answer now, are *restored*.
 */
export async function restoreScans(wish: RestoreWish = {}): Promise<RestoreReport> {
  const { paths = [], out, folders = findFolders(), said = {}, jobs = availableParallelism() } = wish;
  const { papers, failures: unreadablePapers } = await readPapers(folders);
  const found = await findScans(paths, folders, out !== undefined);
  const isWhole = paths.length === 0 && out === undefined;
  const archive = isWhole ? found : await findScans([], folders, false);
  // Without its paper's language and wording a scan would come out differently, so what stands is left standing.
  const isReadable = ({ place }: FoundScan): boolean => !unreadablePapers.has(place.paper ?? '');
  const scans = withWholeIssues(found.scans, out === undefined ? archive.scans : []).filter(isReadable);
  const failures = [...[...unreadablePapers.values()].map(({ message }) => message), ...found.failures];

  const folder = out ?? folders.articles;
  const issueLedger = openIssueLedger(folder);
  const ledger = await openLedger(folder);
  const workforce = openWorkforce(jobs);
  const issues = await describeIssues(gatherIssues(scans), papers, folders, said);
  const rest = await describeIssues(gatherIssues(without(archive.scans, scans)), papers, folders, {});
  const outcomes = new Map<string, Outcome>();
  const failed = new Map<string, string>();
  let saved = performance.now();
  const save = async (): Promise<void> => {
    // The articles' ledger first: an issue must not be passed over whose articles nobody knows to be ours.
    await ledger.save();
    issueLedger.save();
    saved = performance.now();
  };
  const all = () => sorted.changed.reduce((sum, issue) => sum + issue.scans.length, 0);
  let done = 0;
  const interruption = onInterruption(() => workforce.stop());
  const sorted = await sortIssues(issues, rest, { issueLedger, folder, workforce, failed });
  await workforce.run('restore', sorted.changed, sorted.memory, async (i, result) => {
    const issue = sorted.changed[i]!;
    if ('failed' in result) failed.set(issue.id, result.failed);
    else issueLedger.set(await writeArticles(issue, result, { ledger, folder, outcomes }));
    wish.onProgress?.((done += issue.scans.length), all());
    if (performance.now() - saved > secondsBetweenSaves * 1000) await save();
  });
  await workforce.close();
  const { articles, failures: ofScans } = report(issues, issueLedger, outcomes, failed);
  failures.push(...ofScans);
  const orphans = isWhole && failures.length === 0 ? orphansOf(ledger, articles) : [];
  const editedOrphans = await filterAsync(orphans, (file) => ledger.isEdited(file));
  if (isWhole && !interruption.came()) issueLedger.keepOnly(new Set(issues.map(({ id }) => id)));
  await save();
  interruption.settle();
  const idleCorrections = isWhole && failures.length === 0 ? await idleOf(issues, issueLedger, folders) : [];
  return {
    scans: scans.length,
    restored: all(),
    articles,
    failures,
    orphans,
    editedOrphans,
    idleCorrections,
  };
}

/** An issue is restored as a whole, since its articles go on over its pages: one page brings the others along. */
function withWholeIssues(scans: readonly FoundScan[], archive: readonly FoundScan[]): readonly FoundScan[] {
  if (scans === archive) return scans;
  const inArchive = new Set(archive.map(({ path }) => path));
  const asked = new Set(scans.map(({ path }) => path));
  const ids = new Set(gatherIssues(scans.filter(({ path }) => inArchive.has(path))).map(({ id }) => id));
  const others = gatherIssues(archive)
    .filter(({ id }) => ids.has(id))
    .flatMap((issue) => issue.scans)
    .filter(({ path }) => !asked.has(path));
  const all = [...scans, ...others];
  return others.length === 0 ? scans : all.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function without(scans: readonly FoundScan[], others: readonly FoundScan[]): readonly FoundScan[] {
  const paths = new Set(others.map(({ path }) => path));
  return scans.filter(({ path }) => !paths.has(path));
}

/** Everything the ledger holds of these issues, so that a report is about all of them and not about what changed. */
function report(
  issues: readonly DescribedIssue[],
  ledger: IssueLedger,
  outcomes: ReadonlyMap<string, Outcome>,
  failed: ReadonlyMap<string, string>,
): Pick<RestoreReport, 'articles'> & { readonly failures: string[] } {
  const articles: RestoredFile[] = [];
  const failures: string[] = [];
  for (const { id } of issues) {
    const failure = failed.get(id);
    if (failure !== undefined) failures.push(failure);
    const kept = failure === undefined ? ledger.get(id) : undefined;
    failures.push(...(kept?.failures ?? []));
    for (const { file, isEdited, article } of kept?.articles ?? []) {
      articles.push({ file, outcome: outcomes.get(file) ?? (isEdited ? 'edited' : 'unchanged'), article });
    }
  }
  return { articles, failures };
}

function orphansOf(ledger: ArticleLedger, articles: readonly RestoredFile[]): string[] {
  const held = new Set(articles.map(({ file }) => file));
  return ledger.left().filter((file) => !held.has(file));
}

async function filterAsync<Item>(items: readonly Item[], holds: (item: Item) => Promise<boolean>) {
  const held = await Promise.all(items.map(holds));
  return items.filter((_, i) => held[i]);
}

/** The files of corrections that no article of the archive asks for. */
async function idleOf(
  issues: readonly DescribedIssue[],
  ledger: IssueLedger,
  { corrections }: Folders,
): Promise<string[]> {
  const files = (await listFiles(corrections)).filter((file) => file.endsWith('.yaml') && file.includes('/'));
  if (files.length === 0) return [];
  const used = new Set(issues.flatMap(({ id }) => ledger.get(id)?.corrected ?? []));
  return files.filter((file) => !used.has(file)).map((file) => join(corrections, file));
}

/** Hears Ctrl+C while a run goes on; when what was done is safe, the program ends as it would have. */
function onInterruption(stop: () => void): { came(): boolean; settle(): void } {
  let came: NodeJS.Signals | undefined;
  const hear = (signal: NodeJS.Signals): void => {
    came = signal;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, hear);
  return {
    came: () => came !== undefined,
    settle() {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, hear);
      if (came === undefined) return;
      console.error('Stopped. What was restored is kept, and the next run goes on from there.');
      process.exit(130);
    },
  };
}
