import { createHash } from 'node:crypto';
import type { Paper } from '../../src/model/paper.ts';
import type { Place } from '../../src/model/scan.ts';
import { restoreIssue, type ReceivedScan } from '../../src/restore/restore-issue.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { brokenWords } from '../../src/restore/writing/broken-words.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import type { ArticleSummary } from './issue-ledger.ts';
import { readScan, UnreadableScan } from './read-scan.ts';
import { usesHyphens } from './uses-hyphens.ts';
import { openWordTable, type WordTable } from './word-table.ts';

/** An issue as any thread can take it. */
export interface IssueTask {
  readonly id: string;
  readonly paper?: Paper | undefined;
  readonly scans: readonly { readonly path: string; readonly place: Place }[];
}

/** What an issue's scans are: the digest of each, or why it cannot be read, and what its line ends ask. */
export interface Look {
  readonly digests: readonly string[];
  readonly asked: readonly string[];
}

/** The articles of an issue, each the n-th of a scan, ready to be written; every failure is a line for a person. */
export interface Restoring {
  readonly articles: readonly {
    readonly scan: number;
    readonly n: number;
    readonly text: string;
    readonly sha256: string;
    readonly article: ArticleSummary;
  }[];
  readonly failures: readonly string[];
}

/** The three things that are done with an issue; each goes over many issues before the next begins. */
export interface Works {
  look: Look;
  /** Hears the words of the issue; the answer stands in the table. */
  listen: undefined;
  restore: Restoring;
}

type Working = {
  readonly [Kind in keyof Works]: (issue: IssueTask, words: WordTable) => Promise<Works[Kind]>;
};

/** Does one piece of work on one issue. The same scans and words give the same result in every thread. */
export async function work<Kind extends keyof Works>(
  kind: Kind,
  issue: IssueTask,
  memory: SharedArrayBuffer,
): Promise<Works[Kind]> {
  return await (working as Working)[kind](issue, openWordTable(memory));
}

const working: Working = { look, listen, restore };

async function look({ paper, scans }: IssueTask): Promise<Look> {
  const asked = new Set<string>();
  const digests: string[] = [];
  for (const { path, place } of scans) {
    const received = await receive(path, place);
    digests.push(received instanceof UnreadableScan ? received.message : received.sha256);
    if (received instanceof UnreadableScan || !usesHyphens(paper)) continue;
    for (const word of brokenWords(received.text)) asked.add(word);
  }
  return { digests, asked: [...asked] };
}

async function listen({ scans }: IssueTask, words: WordTable): Promise<undefined> {
  for (const { path, place } of scans) {
    const received = await receive(path, place);
    if (!(received instanceof UnreadableScan)) gatherWords(received.text, words);
  }
}

async function restore({ paper, scans }: IssueTask, words: WordTable): Promise<Restoring> {
  const failures: string[] = [];
  const received: ReceivedScan[] = [];
  for (const { path, place } of scans) {
    const scan = await receive(path, place);
    if (scan instanceof UnreadableScan) failures.push(scan.message);
    else received.push({ ...place, ...scan, lang: paper?.lang });
  }
  const restored = restoreIssue(received, { paper, words });
  for (const [file, { message }] of restored.lost) failures.push(`${file} was not restored. ${message}`);
  const used = new Set(
    restored.articles.flatMap(({ file, article }) => [
      file,
      ...(article.continued ?? []).map((it) => it.file),
    ]),
  );
  for (const { file } of received) {
    if (used.has(file) || restored.lost.has(file)) continue;
    failures.push(`${file} holds no text but page furniture; remove it if that is all there was.`);
  }
  const counts = new Map<string, number>();
  const articles = restored.articles.map(({ file, article, sections }) => {
    const n = (counts.get(file) ?? 0) + 1;
    counts.set(file, n);
    const text = writeMarkdown(article, sections);
    const { headline, quality, fixes, doubts } = article;
    const sha256 = createHash('sha256').update(text).digest('hex');
    const scan = scans.findIndex(({ place }) => place.file === file);
    return { scan, n, text, sha256, article: { headline, quality, fixes, doubts } as ArticleSummary };
  });
  return { articles, failures };
}

async function receive(path: string, { file }: Place) {
  try {
    return await readScan(path, file);
  } catch (error) {
    if (error instanceof UnreadableScan) return error;
    throw error;
  }
}
