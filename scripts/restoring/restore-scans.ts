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
import { findScans, type FoundScan } from './find-scans.ts';
import { readScan, UnreadableScan } from './read-scan.ts';

/** What a run of restoring did; every failure is a line for a person. */
export interface RestoreReport {
  readonly scans: number;
  readonly articles: readonly RestoredFile[];
  readonly failures: readonly string[];
  /** Articles of earlier runs whose scan is no longer there. */
  readonly orphans: readonly string[];
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
  /** The id of the shape that every scan of this run has; without it each scan's own lines tell. */
  readonly shape?: string | undefined;
  readonly folders?: Folders;
}

/** Restores scans into article files. What cannot be read is named, the rest is done, nothing is overwritten. */
export async function restoreScans({
  paths = [],
  out,
  shape,
  folders = findFolders(),
}: RestoreWish = {}): Promise<RestoreReport> {
  const { papers, failures: unreadablePapers } = await readPapers(folders);
  const found = await findScans(paths, folders, out !== undefined);
  const failures = [...[...unreadablePapers.values()].map(({ message }) => message), ...found.failures];
  // Without its paper's language and wording a scan would come out differently, so what stands is left standing.
  const scans = found.scans.filter(({ place }) => !unreadablePapers.has(place.paper ?? ''));
  const ledger = await openLedger(out ?? folders.articles);
  const words = await wordsOf(await withArchive(scans, folders), papers);
  const articles: RestoredFile[] = [];
  for (const issue of issuesOf(scans)) {
    const { issue: restored, failures: unreadable } = await restoreFound(issue, papers, words, shape);
    failures.push(...unreadable);
    const written = await writeIssue(issue, restored, ledger);
    articles.push(...written.files);
    failures.push(...written.failures);
  }
  const isWholeArchive = paths.length === 0 && out === undefined && failures.length === 0;
  const orphans = isWholeArchive ? ledger.left() : [];
  await ledger.save();
  return { scans: scans.length, articles, failures, orphans };
}

/** The scans asked for and all of the archive: hyphens must be judged alike whatever a run was asked for. */
async function withArchive(scans: readonly FoundScan[], folders: Folders): Promise<readonly FoundScan[]> {
  const { scans: all } = await findScans([], folders, false);
  const asked = new Set(scans.map(({ path }) => path));
  return [...scans, ...all.filter(({ path }) => !asked.has(path))];
}

/** Puts together the scans that lie in the folder of one issue; a scan that names no issue stands alone. */
export function issuesOf(scans: readonly FoundScan[]): readonly (readonly FoundScan[])[] {
  const issueOf = ({ path, place }: FoundScan): string => (place.issued === undefined ? path : dirname(path));
  return [...Map.groupBy(scans, issueOf).values()];
}

/** Writes the articles of an issue, each under the name its place on its page gives; two of one name are told. */
async function writeIssue(
  issue: readonly FoundScan[],
  { articles, changes, lost }: RestoredIssue,
  ledger: ArticleLedger,
): Promise<{ files: RestoredFile[]; failures: string[] }> {
  const files: RestoredFile[] = [];
  const failures = [...lost].map(([file, { message }]) => `${file} was not restored. ${message}`);
  const claims = new Map<string, string>();
  for (const { place, articleFile } of issue) {
    const its = articles.filter((article) => article.file === place.file);
    const isPart = articles.some(({ article }) => article.continued?.some(({ file }) => file === place.file));
    if (its.length === 0 && !isPart && changes.has(place.file)) {
      failures.push(`${place.file} holds no text but page furniture; remove it if that is all there was.`);
    }
    for (const { article, sections, position } of its) {
      const file = articleFile(position);
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
  return { files, failures };
}

/** Restores the scans of one issue from their files; those that cannot be read are told and left out. */
export async function restoreFound(
  issue: readonly FoundScan[],
  papers: ReadonlyMap<string, Paper>,
  words: ReadonlySet<string>,
  shape?: string | undefined,
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
  return { issue: restoreIssue(received, { paper, words, shape }), failures };
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
