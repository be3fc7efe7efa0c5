import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyMemory, openMemory, type ArchiveMemory } from './archive-memory.ts';
import type { DescribedIssue } from './describe-issues.ts';
import type { IssueLedger, KeptArticle, KeptIssue } from './issue-ledger.ts';
import { openHeardWords } from './heard-words.ts';
import { packedWords } from './packed-words.ts';
import { sampleScans } from './sample-scans.ts';
import { stampOf } from './stamp-of.ts';
import { usesHyphens } from './uses-hyphens.ts';
import type { Look } from './work.ts';
import type { Workforce } from './workforce.ts';

/** An issue to restore, with what the ledger will say of it besides what comes of it. */
export interface ChangedIssue extends DescribedIssue {
  readonly found: Pick<KeptIssue, 'id' | 'circumstances' | 'scans' | 'archive'>;
}

/** The issues to restore, and what was heard of the archive; nothing was where nothing is to be restored. */
export interface SortedIssues {
  readonly changed: readonly ChangedIssue[];
  readonly memory: ArchiveMemory;
}

interface Sorting {
  readonly issueLedger: IssueLedger;
  /** Where the articles stand. */
  readonly folder: string;
  readonly workforce: Workforce;
  /** Issues that could not be looked at, with a line for a person; more are added. */
  readonly failed: Map<string, string>;
}

const nothing: ArchiveMemory = {
  words: new SharedArrayBuffer(0),
  once: new SharedArrayBuffer(0),
  twice: new SharedArrayBuffer(0),
  coverage: new Map(),
};

/**
 * Tells which issues have to be restored: those whose scans or circumstances are not what they were, whose articles
 * are not as they were written, or whose questions get another answer from the archive. The others stay as they are,
 * and what the ledger says of them is brought up to date.
 */
export async function sortIssues(
  issues: readonly DescribedIssue[],
  rest: readonly DescribedIssue[],
  { issueLedger, folder, workforce, failed }: Sorting,
): Promise<SortedIssues> {
  const speakers = [...issues, ...rest].filter(({ paper }) => usesHyphens(paper));
  const archive = digestOfArchive(speakers);
  const unsettled = issues.filter((issue) => !isSettled(issue, issueLedger.get(issue.id), archive, folder));
  const toLook = unsettled.filter((issue) => !isAsItWas(issue, issueLedger.get(issue.id)));
  const looks = new Map<string, Look>();
  await workforce.run('look', toLook, nothing, (i, look) => {
    if ('failed' in look) failed.set(toLook[i]!.id, look.failed);
    else looks.set(toLook[i]!.id, look);
  });
  const changed: ChangedIssue[] = [];
  const unsure: { readonly kept: KeptIssue; readonly issue: ChangedIssue }[] = [];
  for (const issue of unsettled) {
    if (failed.has(issue.id)) continue;
    const before = issueLedger.get(issue.id);
    const digests = looks.get(issue.id)?.digests ?? before!.scans.map(({ sha256 }) => sha256);
    const scans = issue.scans.map(({ place }, i) => ({
      file: place.file,
      stamp: issue.stamps[i]!,
      sha256: digests[i]!,
    }));
    const found = { id: issue.id, circumstances: issue.circumstances, scans, archive };
    const articles = before && isSame(before, found) ? asTheyStand(before.articles, folder) : undefined;
    if (!before || !articles) changed.push({ ...issue, found });
    else if (before.asked.length === 0 || before.archive === archive) {
      issueLedger.set({ ...before, ...found, articles });
    } else unsure.push({ kept: { ...before, ...found, articles }, issue: { ...issue, found } });
  }
  if (changed.length + unsure.length === 0) return { changed, memory: nothing };
  const memory = emptyMemory();
  await workforce.run('listen', speakers, memory, () => {});
  // An archive that was heard in part would give wrong answers, and the ledger would keep them.
  if (workforce.isStopped()) return { changed: [], memory };
  const words = openHeardWords(memory.words);
  for (const { kept, issue } of unsure) {
    const asked = packedWords.unpack(kept.asked);
    const isAnsweredAlike = asked.every((word, i) => words.has(word) === (kept.known[i] === '1'));
    if (isAnsweredAlike) issueLedger.set(kept);
    else changed.push(issue);
  }
  if (changed.length > 0) await acquaint([...issues, ...rest], memory);
  return { changed, memory };
}

/** Gets to know how the archive's text reads; one thread does it, since the order matters. */
async function acquaint(issues: readonly DescribedIssue[], memory: ArchiveMemory): Promise<void> {
  const { gatherKnown } = await import('../../src/restore/quality/gather-known.ts');
  const { readScan } = await import('./read-scan.ts');
  const { known } = openMemory(memory);
  const encodings = new Map(
    issues.flatMap(({ scans, paper }) => scans.map(({ path }) => [path, paper?.encoding])),
  );
  for (const { path, place } of sampleScans(issues.flatMap(({ scans }) => scans))) {
    const scan = await readScan(path, place.file, encodings.get(path)).catch(() => undefined);
    if (scan) gatherKnown(scan.text, known);
  }
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

type Found = Pick<KeptIssue, 'circumstances' | 'scans'>;

function isSame(before: Found, now: Found): boolean {
  const gist = ({ circumstances, scans }: Found): string =>
    JSON.stringify([circumstances, scans.map(({ file, sha256 }) => [file, sha256])]);
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
