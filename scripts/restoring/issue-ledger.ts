import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import { writeWhole } from './write-whole.ts';

const name = '.issues.jsonl';
const longestId = 2000;

/** What the closing table and the report say of an article; all else is in its file. */
export type ArticleSummary = Pick<Article, 'headline' | 'quality' | 'fixes' | 'doubts'>;

/** An article as it was written, or as it would have been had nobody edited it. */
export interface KeptArticle {
  readonly file: string;
  readonly stamp: string;
  readonly sha256: string;
  readonly isEdited?: boolean;
  readonly article: ArticleSummary;
}

/** What an issue was restored from, and what came of it. */
export interface KeptIssue {
  readonly id: string;
  /** The digest of all that was not the scans: program, wishes, paper and corrections. */
  readonly circumstances: string;
  readonly scans: readonly KeptScan[];
  /** The words that it asked about, packed, and which of them the archive knew: `1` or `0` for each. */
  readonly asked: string;
  readonly known: string;
  /** The digest of what the archive was when it was asked. */
  readonly archive: string;
  readonly articles: readonly KeptArticle[];
  readonly failures: readonly string[];
  /** The files of corrections that are about its articles. */
  readonly corrected: readonly string[];
}

export interface KeptScan {
  readonly file: string;
  readonly stamp: string;
  readonly sha256: string;
}

/**
 * Remembers every issue that was restored, so that one that is as it was is passed over: `.issues.jsonl` beside the
 * articles, an issue a line. Lines stay bytes until they are asked for, since a large archive has many.
 */
export interface IssueLedger {
  get(id: string): KeptIssue | undefined;
  set(issue: KeptIssue): void;
  /** Forgets the issues that are not among these. */
  keepOnly(ids: ReadonlySet<string>): void;
  save(): void;
}

export function openIssueLedger(folder: string): IssueLedger {
  const path = join(folder, name);
  const lines = readLines(path);
  let isChanged = false;
  return {
    get(id) {
      const line = lines.get(id);
      return line && (JSON.parse(line.toString()) as KeptIssue);
    },
    set({ id, ...rest }) {
      const line = Buffer.from(JSON.stringify({ id, ...rest }));
      if (lines.get(id)?.equals(line)) return;
      lines.set(id, line);
      isChanged = true;
    },
    keepOnly(ids) {
      for (const id of lines.keys()) if (!ids.has(id)) isChanged = lines.delete(id);
    },
    save() {
      if (!isChanged) return;
      writeWhole(path, chunksOf(lines.values()));
      isChanged = false;
    },
  };
}

const linesOfChunk = 500;
const newLine = Buffer.from('\n');

function* chunksOf(lines: Iterable<Buffer>): Generator<Buffer> {
  let chunk: Buffer[] = [];
  for (const line of lines) {
    chunk.push(line, newLine);
    if (chunk.length < linesOfChunk) continue;
    yield Buffer.concat(chunk);
    chunk = [];
  }
  yield Buffer.concat(chunk);
}

function readLines(path: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    const id = idOf(line);
    if (id !== undefined) lines.set(id, line);
    from += line.length + 1;
  }
  return lines;
}

/** A line's issue; undefined where the line is broken: then the issue is restored again and nothing is lost. */
function idOf(line: Buffer): string | undefined {
  const quoted = /^\{"id":("(?:[^"\\]|\\.)*"),/u.exec(line.toString('utf8', 0, longestId))?.[1];
  return quoted === undefined || line.at(-1) !== 125 ? undefined : (JSON.parse(quoted) as string);
}
