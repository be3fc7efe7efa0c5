import { findFolders, type Folders } from '../../src/archive/folders.ts';
import { readPapers } from '../../src/archive/read-archive.ts';
import type { Article } from '../../src/model/article.ts';
import { writingOf } from '../../src/model/lang.ts';
import type { Paper } from '../../src/model/paper.ts';
import { LostCharacters } from '../../src/restore/conservation.ts';
import { restore, type RestoredScan } from '../../src/restore/restore.ts';
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
  readonly folders?: Folders;
  /** Is told after each scan how many are done, of how many. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** Restores scans into article files. What cannot be read is named, the rest is done, nothing is overwritten. */
export async function restoreScans({
  paths = [],
  out,
  folders = findFolders(),
  onProgress,
}: RestoreWish = {}): Promise<RestoreReport> {
  const { papers, failures: unreadablePapers } = await readPapers(folders);
  const found = await findScans(paths, folders, out !== undefined);
  const failures = [...[...unreadablePapers.values()].map(({ message }) => message), ...found.failures];
  // Without its paper's language and wording a scan would come out differently, so what stands is left standing.
  const scans = found.scans.filter(({ place }) => !unreadablePapers.has(place.paper ?? ''));
  const ledger = await openLedger(out ?? folders.articles);
  const words = await wordsOf(await withArchive(scans, folders), papers);
  const articles: RestoredFile[] = [];
  for (const [done, scan] of scans.entries()) {
    onProgress?.(done, scans.length);
    try {
      articles.push(...(await restoreOne(scan, papers, words, ledger)));
    } catch (error) {
      if (!(error instanceof UnreadableScan || error instanceof LostCharacters)) throw error;
      failures.push(
        error instanceof LostCharacters
          ? `${scan.place.file} was not restored. ${error.message}`
          : error.message,
      );
    }
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

async function restoreOne(
  scan: FoundScan,
  papers: ReadonlyMap<string, Paper>,
  words: ReadonlySet<string>,
  ledger: ArticleLedger,
): Promise<RestoredFile[]> {
  const restored = await restoreFound(scan, papers, words);
  if (restored.articles.length === 0) {
    throw new UnreadableScan(
      `${scan.place.file} holds no text but page furniture; remove it if that is all there was.`,
    );
  }
  const files: RestoredFile[] = [];
  for (const [i, { article, sections }] of restored.articles.entries()) {
    const file = scan.articleFile(i + 1);
    files.push({ file, article, outcome: await ledger.write(file, writeMarkdown(article, sections)) });
  }
  return files;
}

/**
 * Restores one scan from its file.
 *
 * @throws {UnreadableScan} when the file is no text; {LostCharacters} when the law of conservation is broken.
 */
export async function restoreFound(
  { path, place }: FoundScan,
  papers: ReadonlyMap<string, Paper>,
  words: ReadonlySet<string>,
): Promise<RestoredScan> {
  const { text, sha256 } = await readScan(path, place.file);
  const paper = place.paper === undefined ? undefined : papers.get(place.paper);
  return restore({ ...place, text, lang: paper?.lang }, { paper, words, sha256 });
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
