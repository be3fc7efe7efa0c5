import { articleFileOf, safeName } from '../../src/archive/place-of-scan.ts';
import { UnreadableFile } from '../../src/archive/read-archive.ts';
import type { Correction } from '../../src/model/correction.ts';
import { applyCorrections } from '../../src/restore/corrections/apply-corrections.ts';
import { splitNames } from '../../src/restore/corrections/split-names.ts';
import type { IssueArticle } from '../../src/restore/restore-issue.ts';
import type { Place } from '../../src/model/scan.ts';
import type { Corrections } from './read-corrections.ts';

/** An issue's articles as corrected; the names of those that go on in another one, and of those left as they stand. */
export interface CorrectedFiles {
  readonly articles: readonly IssueArticle[];
  readonly joined: ReadonlyMap<string, string>;
  readonly stopped: ReadonlySet<string>;
  readonly failures: readonly string[];
}

/**
 * Applies what people decided to the restored articles of one issue, if its scans are of the archive. A file of
 * corrections that cannot be understood stops its article, and whoever it would have gone on in, and no other.
 */
export async function correctIssue(
  issue: readonly { readonly place: Place; readonly isOfArchive: boolean }[],
  articles: readonly IssueArticle[],
  corrections: Corrections,
): Promise<CorrectedFiles> {
  const place = issue.find(({ isOfArchive }) => isOfArchive)?.place;
  if (place === undefined) return { articles, joined: new Map(), stopped: new Set(), failures: [] };
  const folder = articleFileOf(place, 1).replace(/[^/]*$/u, '');
  const decided = new Map<string, readonly Correction[]>();
  const stopped = new Set<string>();
  const failures: string[] = [];
  const waiting = articles.map(({ name }) => name);
  for (const name of waiting) {
    try {
      const its = await corrections.of(`${folder}${safeName(name)}.md`);
      if (its.length > 0) decided.set(name, its);
      waiting.push(...[...splitNames(name, its).values()].filter((split) => !waiting.includes(split)));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      stopped.add(name);
      failures.push(error.message);
    }
  }
  const corrected = applyCorrections(articles, decided);
  for (const [name, into] of corrected.joined) if (stopped.has(name)) stopped.add(into);
  const joined = [...corrected.joined].filter(([name]) => !stopped.has(name));
  return { articles: corrected.articles, joined: new Map(joined), stopped, failures };
}
