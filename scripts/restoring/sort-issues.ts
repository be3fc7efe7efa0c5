import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DescribedIssue } from './describe-issues.ts';
import type { IssueLedger, KeptArticle, KeptIssue } from './issue-ledger.ts';
import { stampOf } from './stamp-of.ts';
import { usesHyphens } from './uses-hyphens.ts';
import { askWords, type WordTable } from './word-table.ts';
import type { Look } from './work.ts';
import type { Workforce } from './workforce.ts';

/** An issue to restore, with what the ledger will say of it. */
export interface ChangedIssue extends DescribedIssue {
  readonly kept: Omit<KeptIssue, 'articles' | 'failures'>;
}

/** The issues to restore, and the memory in which the words that they ask about were counted. */
export interface SortedIssues {
  readonly changed: readonly ChangedIssue[];
  readonly memory: SharedArrayBuffer;
}

interface Sorting {
  readonly issueLedger: IssueLedger;
  /** Where the articles stand. */
  readonly folder: string;
  readonly workforce: Workforce;
  /** Issues that could not be looked at, with a line for a person; more are added. */
  readonly failed: Map<string, string>;
}

/**
 * Tells which issues have to be restored: those whose scans or circumstances are not what they were, whose articles
 * are not as they were written, or whose line ends get another answer from the archive. The others stay as they are,
 * and what the ledger says of them is brought up to date.
 */
export async function sortIssues(
  issues: readonly DescribedIssue[],
  rest: readonly DescribedIssue[],
  { issueLedger, folder, workforce, failed }: Sorting,
): Promise<SortedIssues> {
  const speakers = [...issues, ...rest].filter(({ paper }) => usesHyphens(paper));
  const archive = digestOfArchive(speakers);
  const nobody = askWords(new Set());
  const unsettled = issues.filter((issue) => !isSettled(issue, issueLedger.get(issue.id), archive, folder));
  const toLook = unsettled.filter((issue) => !isAsItWas(issue, issueLedger.get(issue.id)));
  const looks = new Map<string, Look>();
  await workforce.run('look', toLook, nobody.memory, (i, look) => {
    if ('failed' in look) failed.set(toLook[i]!.id, look.failed);
    else looks.set(toLook[i]!.id, look);
  });
  const seen = new Set(toLook.map(({ id }) => id));
  const readable = unsettled.filter(({ id }) => looks.has(id) || !seen.has(id));
  const asked = new Set<string>();
  let isNews = false;
  for (const { id } of readable) {
    const kept = issueLedger.get(id);
    const asks = looks.get(id)?.asked ?? kept?.asked ?? [];
    for (const word of asks) asked.add(word);
    isNews ||= asks.length > 0 && kept?.archive !== archive;
  }
  const words = isNews ? askWords(asked) : nobody;
  if (isNews) await workforce.run('listen', speakers, words.memory, () => {});
  // An archive that was heard in part would give wrong answers, and the ledger would keep them.
  if (workforce.isStopped()) return { changed: [], memory: words.memory };
  const changed: ChangedIssue[] = [];
  for (const issue of readable) {
    const before = issueLedger.get(issue.id);
    const look = looks.get(issue.id);
    const asks = look?.asked ?? before?.asked ?? [];
    const known = isNews ? asks.map((word) => (words.has(word) ? '1' : '0')).join('') : (before?.known ?? '');
    const digests = look?.digests ?? before!.scans.map(({ sha256 }) => sha256);
    const scans = issue.scans.map(({ place }, i) => ({
      file: place.file,
      stamp: issue.stamps[i]!,
      sha256: digests[i]!,
    }));
    const { id, circumstances } = issue;
    const kept = { id, circumstances, scans, asked: asks, known, archive };
    const articles = before && isSame(before, kept) ? asTheyStand(before.articles, folder) : undefined;
    if (articles) issueLedger.set({ ...kept, articles, failures: before!.failures });
    else changed.push({ ...issue, kept });
  }
  return { changed, memory: (isNews ? words : rememberedWords(changed)).memory };
}

/** Where the archive is as it was when it was asked, its answers are too. */
function rememberedWords(issues: readonly ChangedIssue[]): WordTable {
  const words = askWords(new Set(issues.flatMap(({ kept }) => kept.asked)));
  for (const { kept } of issues) kept.asked.forEach((word, i) => kept.known[i] === '1' && words.add(word));
  return words;
}

/** Whether nothing at all has moved, neither the issue nor its articles nor the archive that it asked. */
function isSettled(
  issue: DescribedIssue,
  kept: KeptIssue | undefined,
  archive: string,
  folder: string,
): boolean {
  if (!kept || !isAsItWas(issue, kept)) return false;
  if (kept.asked.length > 0 && kept.archive !== archive) return false;
  return kept.articles.every(({ file, stamp }) => stampOf(join(folder, file)) === stamp);
}

function isAsItWas({ circumstances, scans, stamps }: DescribedIssue, kept: KeptIssue | undefined): boolean {
  return (
    kept?.circumstances === circumstances &&
    kept.scans.length === scans.length &&
    kept.scans.every(({ file, stamp }, i) => file === scans[i]!.place.file && stamp === stamps[i])
  );
}

type Found = Pick<KeptIssue, 'circumstances' | 'scans' | 'known' | 'asked'>;

function isSame(before: Found, now: Found): boolean {
  const gist = ({ circumstances, scans, known, asked }: Found): string =>
    JSON.stringify([circumstances, known, asked, scans.map(({ file, sha256 }) => [file, sha256])]);
  return gist(before) === gist(now);
}

/** The articles with their stamps of today; undefined when one is gone, or is another than it was. */
function asTheyStand(articles: readonly KeptArticle[], folder: string): readonly KeptArticle[] | undefined {
  const standing: KeptArticle[] = [];
  for (const article of articles) {
    const path = join(folder, article.file);
    const stamp = stampOf(path);
    if (stamp === undefined) return undefined;
    if (stamp === article.stamp) standing.push(article);
    else if (!article.isEdited && digestOfFile(path) === article.sha256) standing.push({ ...article, stamp });
    else return undefined;
  }
  return standing;
}

function digestOfFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** One digest for all that hyphens are judged by. */
function digestOfArchive(speakers: readonly DescribedIssue[]): string {
  const digest = createHash('sha256');
  const said = speakers.flatMap(({ scans, stamps }) => scans.map(({ path }, i) => `${path} ${stamps[i]}\n`));
  for (const line of said.sort()) digest.update(line);
  return digest.digest('hex').slice(0, 32);
}
