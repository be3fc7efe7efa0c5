import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import { writeWhole } from './write-whole.ts';

const name = '.issues.jsonl';

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
  /** The words that its line ends asked about, and which of them the archive knew: `1` or `0` for each. */
  readonly asked: readonly string[];
  readonly known: string;
  /** The digest of what the archive was when it was asked. */
  readonly archive: string;
  readonly articles: readonly KeptArticle[];
  readonly failures: readonly string[];
}

export interface KeptScan {
  readonly file: string;
  readonly stamp: string;
  readonly sha256: string;
}

/**
 * Remembers every issue that was restored, so that one that is as it was is passed over: `.issues.jsonl` beside the
 * articles, an issue a line. Lines are read when they are asked for, so that a large archive's ledger stays text.
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
  const lines = new Map<string, string>();
  for (const line of readLines(path)) {
    const id = idOf(line);
    if (id !== undefined) lines.set(id, line);
  }
  let isChanged = false;
  return {
    get(id) {
      const line = lines.get(id);
      return line === undefined ? undefined : (JSON.parse(line) as KeptIssue);
    },
    set(issue) {
      const { id, ...rest } = issue;
      const line = JSON.stringify({ id, ...rest });
      if (lines.get(id) === line) return;
      lines.set(id, line);
      isChanged = true;
    },
    keepOnly(ids) {
      for (const id of lines.keys()) if (!ids.has(id)) isChanged = lines.delete(id);
    },
    save() {
      if (!isChanged) return;
      writeWhole(path, `${[...lines.values()].join('\n')}\n`);
      isChanged = false;
    },
  };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A line's issue; undefined where the line is broken, since then the issue is restored again and nothing is lost. */
function idOf(line: string): string | undefined {
  const quoted = /^\{"id":("(?:[^"\\]|\\.)*"),.*\}$/u.exec(line)?.[1];
  return quoted === undefined ? undefined : (JSON.parse(quoted) as string);
}
