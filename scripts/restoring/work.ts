import { createHash } from 'node:crypto';
import type { Collation } from '../../src/model/collation.ts';
import type { Paper } from '../../src/model/paper.ts';
import type { Place } from '../../src/model/scan.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import { openMemory, type ArchiveMemory } from './archive-memory.ts';
import { rememberAsked } from './asked-words.ts';
import { collate } from './collate.ts';
import { correctIssue } from './correct-issue.ts';
import { openHeardWords } from './heard-words.ts';
import type { ArticleSummary } from './issue-ledger.ts';
import { packedWords } from './packed-words.ts';
import { correctionsAmong } from './read-corrections.ts';
import { readScan, UnreadableScan } from './read-scan.ts';
import { restoreFound, type Said } from './restore-found.ts';

/** An issue as any thread can take it. */
export interface IssueTask {
  readonly id: string;
  readonly paper?: Paper | undefined;
  readonly said: Said;
  readonly scans: readonly { readonly path: string; readonly place: Place; readonly isOfArchive: boolean }[];
  /** Where corrections lie, and the files there that may be about this issue. */
  readonly corrections: { readonly folder: string; readonly files: readonly string[] };
}

/** What an issue's scans are: the digest of each, or why it cannot be read. */
export interface Look {
  readonly digests: readonly string[];
}

/** The articles of an issue ready to be written, with all that the ledger is to remember. */
export interface Restoring {
  readonly articles: readonly {
    /** Its name, and which of the issue's scans it begins in. */
    readonly name: string;
    readonly scan: number;
    readonly text: string;
    readonly sha256: string;
    readonly article: ArticleSummary;
    /** The article beside its scans, as JSON. */
    readonly collation: string;
  }[];
  /** Articles without a file of their own, by name, with the one they go on in. */
  readonly joined: readonly (readonly [name: string, into: string])[];
  /** Every failure is a line for a person. */
  readonly failures: readonly string[];
  /** The words it asked the archive about, packed, and `1` or `0` for each. */
  readonly asked: string;
  readonly known: string;
  /** The files of corrections that were about its articles. */
  readonly corrected: readonly string[];
}

/** The three things that are done with an issue; each goes over many issues before the next begins. */
export interface Works {
  look: Look;
  /** Hears the words of the issue; they stand in the memory then. */
  listen: undefined;
  restore: Restoring;
}

type Working = {
  readonly [Kind in keyof Works]: (issue: IssueTask, memory: ArchiveMemory) => Promise<Works[Kind]>;
};

/** Does one piece of work on one issue. The same scans and memory give the same result in every thread. */
export async function work<Kind extends keyof Works>(
  kind: Kind,
  issue: IssueTask,
  memory: ArchiveMemory,
): Promise<Works[Kind]> {
  return await (working as Working)[kind](issue, memory);
}

const working: Working = { look, listen, restore };

async function look(issue: IssueTask): Promise<Look> {
  const read = await Promise.all(issue.scans.map((scan) => receive(scan, issue)));
  return { digests: read.map((scan) => (scan instanceof UnreadableScan ? scan.message : scan.sha256)) };
}

async function listen(issue: IssueTask, memory: ArchiveMemory): Promise<undefined> {
  const words = openHeardWords(memory.words);
  for (const scan of issue.scans) {
    const read = await receive(scan, issue);
    if (!(read instanceof UnreadableScan)) gatherWords(read.text, words);
  }
}

async function restore(task: IssueTask, memory: ArchiveMemory): Promise<Restoring> {
  const { scans, paper, said } = task;
  const { words, known } = openMemory(memory);
  const asking = rememberAsked(words);
  const { issue, received, failures } = await restoreFound(scans, paper, { words: asking, known }, said);
  const corrections = correctionsAmong(task.corrections.folder, task.corrections.files);
  const corrected = await correctIssue(scans, issue.articles, corrections);
  const lost = [...issue.lost].map(([file, { message }]) => `${file} was not restored. ${message}`);
  const used = new Set(
    issue.articles.flatMap(({ file, article }) => [file, ...(article.continued ?? []).map((it) => it.file)]),
  );
  const bare = received
    .filter(({ file }) => !used.has(file) && !issue.lost.has(file))
    .map(({ file }) => `${file} holds no text but page furniture; remove it if that is all there was.`);
  const articles = corrected.articles
    .filter(({ name }) => !corrected.stopped.has(name))
    .map(({ name, file, article, sections, blocks }) => {
      const text = writeMarkdown(article, sections);
      const { headline, quality, fixes, doubts } = article;
      const sha256 = createHash('sha256').update(text).digest('hex');
      const scan = scans.findIndex(({ place }) => place.file === file);
      const beside = collate({ article, sections, blocks }, { received, changes: issue.changes });
      const collation = JSON.stringify({ sha256, ...beside } satisfies Collation);
      const summary = { headline, quality, fixes, doubts } as ArticleSummary;
      return { name, scan, text, sha256, article: summary, collation };
    });
  const answers = [...asking.answers()];
  return {
    articles,
    joined: [...corrected.joined],
    failures: [...failures, ...lost, ...bare, ...corrected.failures],
    asked: packedWords.pack(answers.map(([word]) => word)),
    known: answers.map(([, isKnown]) => (isKnown ? '1' : '0')).join(''),
    corrected: corrections.used(),
  };
}

async function receive({ path, place }: IssueTask['scans'][number], { paper, said }: IssueTask) {
  try {
    return await readScan(path, place.file, said.encoding ?? paper?.encoding);
  } catch (error) {
    if (error instanceof UnreadableScan) return error;
    throw error;
  }
}
