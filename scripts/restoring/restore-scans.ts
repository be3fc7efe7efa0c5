import { dirname } from 'node:path';
import { findFolders, type Folders } from '../../src/archive/folders.ts';
import { readPapers } from '../../src/archive/read-archive.ts';
import type { Article } from '../../src/model/article.ts';
import { writingOf } from '../../src/model/lang.ts';
import type { Paper } from '../../src/model/paper.ts';
import { restoreIssue, type ReceivedScan, type RestoredIssue } from '../../src/restore/restore-issue.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import { openLedger, type ArticleLedger } from './article-ledger.ts';
import { correctIssue, type CorrectedFiles } from './correct-issue.ts';
import { findScans, type FoundScan } from './find-scans.ts';
import { openCorrections } from './read-corrections.ts';
import { readScan, UnreadableScan } from './read-scan.ts';

/** What a run of restoring did; every failure is a line for a person. */
export interface RestoreReport {
  readonly scans: number;
  readonly articles: readonly RestoredFile[];
  readonly failures: readonly string[];
  /** Articles of earlier runs whose scan is no longer there. */
  readonly orphans: readonly string[];
  /** Files of corrections whose article is no longer there. */
  readonly idleCorrections: readonly string[];
}

export interface RestoredFile {
  readonly file: string;
  readonly outcome: 'written' | 'unchanged' | 'edited';
  readonly article: Article;
}

export interface RestoreWish {
  readonly paths?: readonly string[];
  /** Where the Markdown goes instead of the archive's own articles, under the scans' relative names. */
  readonly out?: string | undefined;
  readonly folders?: Folders;
}

/** Restores scans into article files. What cannot be read is named, the rest is done, nothing is overwritten. */
export async function restoreScans({
  paths = [],
  out,
  folders = findFolders(),
}: RestoreWish = {}): Promise<RestoreReport> {
  const { papers, failures: unreadablePapers } = await readPapers(folders);
  const found = await findScans(paths, folders, out !== undefined);
  const failures = [...[...unreadablePapers.values()].map(({ message }) => message), ...found.failures];
  // Without its paper's language and wording a scan would come out differently, so what stands is left standing.
  const scans = found.scans.filter(({ place }) => !unreadablePapers.has(place.paper ?? ''));
  const ledger = await openLedger(out ?? folders.articles);
  const corrections = await openCorrections(folders);
  const all = await withArchive(scans, folders);
  const words = await wordsOf(all, papers);
  const asked = new Set(scans);
  const articles: RestoredFile[] = [];
  for (const issue of issuesOf(all)) {
    if (!issue.some((scan) => asked.has(scan))) continue;
    const { issue: restored, failures: unreadable } = await restoreFound(issue, papers, words);
    const corrected = await correctIssue(issue, restored.articles, corrections);
    failures.push(...unreadable, ...corrected.failures);
    const its = issue.filter((scan) => asked.has(scan));
    const written = await writeIssue(its, restored, corrected, ledger);
    articles.push(...written.files);
    failures.push(...written.failures);
  }
  const isWholeArchive = paths.length === 0 && out === undefined && failures.length === 0;
  const orphans = isWholeArchive ? ledger.left() : [];
  const idleCorrections = isWholeArchive ? corrections.idle() : [];
  await ledger.save();
  return { scans: scans.length, articles, failures, orphans, idleCorrections };
}

/** The scans asked for and all of the archive: hyphens must be judged alike whatever a run was asked for. */
async function withArchive(scans: readonly FoundScan[], folders: Folders): Promise<readonly FoundScan[]> {
  const { scans: all } = await findScans([], folders, false);
  const asked = new Set(scans.map(({ path }) => path));
  return [...scans, ...all.filter(({ path }) => !asked.has(path))].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Puts together the scans that lie in the folder of one issue; a scan that names no issue stands alone. */
export function issuesOf(scans: readonly FoundScan[]): readonly (readonly FoundScan[])[] {
  const issueOf = ({ path, place }: FoundScan): string => (place.issued === undefined ? path : dirname(path));
  return [...Map.groupBy(scans, issueOf).values()];
}

/** Writes the articles of an issue, each under the name its place on its page gives; two of one name are told. */
async function writeIssue(
  issue: readonly FoundScan[],
  { changes, lost }: RestoredIssue,
  { articles, joined, stopped }: CorrectedFiles,
  ledger: ArticleLedger,
): Promise<{ files: RestoredFile[]; failures: string[] }> {
  const files: RestoredFile[] = [];
  const failures = [...lost].map(([file, { message }]) => `${file} was not restored. ${message}`);
  const claims = new Map<string, string>();
  for (const { place, articleNamed } of issue) {
    const its = articles.filter((article) => article.file === place.file);
    const isPart = articles.some(({ article }) => article.continued?.some(({ file }) => file === place.file));
    if (its.length === 0 && !isPart && changes.has(place.file)) {
      failures.push(`${place.file} holds no text but page furniture; remove it if that is all there was.`);
    }
    for (const { article, sections, name } of its) {
      if (stopped.has(name)) continue;
      const file = articleNamed(name);
      const claimant = claims.get(file.toLowerCase());
      if (claimant !== undefined) {
        failures.push(
          `${place.file} and ${claimant} claim the same article, ${file}; rename one. Only that of ${claimant} was written.`,
        );
        continue;
      }
      claims.set(file.toLowerCase(), place.file);
      files.push({ file, article, outcome: await ledger.write(file, writeMarkdown(article, sections)) });
    }
  }
  for (const [name, into] of joined) {
    const [file, whole] = [issue[0]!.articleNamed(name), issue[0]!.articleNamed(into)];
    // What goes on elsewhere may go only when it stands there.
    if (!files.some((one) => one.file === whole && one.outcome !== 'edited')) continue;
    if ((await ledger.remove(file)) !== 'edited') continue;
    failures.push(
      `${file} goes on in ${whole} now, but was changed by hand, so it was kept; take over what is yours and delete it.`,
    );
  }
  return { files, failures };
}

/** Restores the scans of one issue from their files; those that cannot be read are told and left out. */
export async function restoreFound(
  issue: readonly FoundScan[],
  papers: ReadonlyMap<string, Paper>,
  words: ReadonlySet<string>,
): Promise<{ issue: RestoredIssue; failures: readonly string[] }> {
  const paper = papers.get(issue[0]?.place.paper ?? '');
  const received: ReceivedScan[] = [];
  const failures: string[] = [];
  for (const { path, place } of issue) {
    try {
      received.push({ ...place, ...(await readScan(path, place.file)), lang: paper?.lang });
    } catch (error) {
      if (!(error instanceof UnreadableScan)) throw error;
      failures.push(error.message);
    }
  }
  return { issue: restoreIssue(received, { paper, words }), failures };
}

/** Gathers the words of all scans in Latin writing; what cannot be read is named later, when it is restored. */
export async function wordsOf(
  scans: readonly FoundScan[],
  papers: ReadonlyMap<string, Paper>,
): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const { path, place } of scans) {
    const lang = place.paper === undefined ? undefined : papers.get(place.paper)?.lang;
    if (lang !== undefined && writingOf(lang) === 'cjk') continue;
    const scan = await readScan(path, place.file).catch(() => undefined);
    if (scan) gatherWords(scan.text, words);
  }
  return words;
}
