import { placeOfArticle } from '../../src/archive/place-of-article.ts';
import { weighDoubt } from '../../src/archive/weigh-doubt.ts';
import { articleAddress } from '../../src/model/address.ts';
import type { Doubt } from '../../src/model/change.ts';
import type { RestoredFile, RestoreReport } from './restore-scans.ts';

/** What a run of restoring did, as `--report` gives it; README describes it. */
export interface RestoreSummary {
  readonly totals: {
    readonly scans: number;
    /** Scans restored in this run; the others are as they were. */
    readonly restored: number;
    readonly articles: number;
    readonly written: number;
    readonly unchanged: number;
    readonly edited: number;
    readonly changes: number;
    readonly doubts: number;
    readonly failures: number;
    readonly orphans: number;
  };
  /** Lines changed, by fix, the most first; doubts by rule, what matters most first. */
  readonly changes: Readonly<Record<string, number>>;
  readonly doubts: Readonly<Record<string, number>>;
  /** The articles whose doubts matter most, with the weightiest doubt of each. */
  readonly first: readonly LookAtFirst[];
  readonly articles: readonly ArticleSummary[];
  readonly failures: readonly string[];
  readonly orphans: readonly string[];
}

export interface LookAtFirst extends Doubt {
  /** Its address on the site; outside the archive its file. */
  readonly address: string;
  readonly headline: string;
}

export interface ArticleSummary {
  readonly file: string;
  readonly headline: string;
  readonly outcome: RestoredFile['outcome'];
  readonly doubts: readonly Doubt[];
  readonly quality?: number | undefined;
  readonly fixes: Readonly<Record<string, number>>;
}

const mostFirst = 5;

/** Sums up what a run of restoring did. */
export function summarise({ scans, restored, articles, failures, orphans }: RestoreReport): RestoreSummary {
  const each = articles.map(summariseArticle);
  const changes = byCount(sum(each.flatMap(({ fixes }) => Object.entries(fixes))));
  const rules = each.flatMap(({ doubts }) => doubts.map(({ rule }): [string, number] => [rule, 1]));
  const doubts = byWeight(sum(rules));
  const having = (wanted: RestoredFile['outcome']) => each.filter(({ outcome }) => outcome === wanted).length;
  return {
    totals: {
      scans,
      restored,
      articles: each.length,
      written: having('written'),
      unchanged: having('unchanged'),
      edited: having('edited'),
      changes: total(changes),
      doubts: total(doubts),
      failures: failures.length,
      orphans: orphans.length,
    },
    changes,
    doubts,
    first: lookAtFirst(each),
    articles: each,
    failures,
    orphans,
  };
}

function summariseArticle({ file, outcome, article }: RestoredFile): ArticleSummary {
  const { headline, doubts = [], quality, fixes = {} } = article;
  return { file, headline, outcome, doubts, ...(quality === undefined ? {} : { quality }), fixes };
}

function lookAtFirst(articles: readonly ArticleSummary[]): LookAtFirst[] {
  return articles
    .flatMap(({ file, headline, doubts }) => {
      const [first] = doubts.toSorted((a, b) => weighDoubt(b.rule) - weighDoubt(a.rule));
      return first ? [{ address: addressOf(file), headline, ...first, count: doubts.length }] : [];
    })
    .sort((a, b) => weighDoubt(b.rule) - weighDoubt(a.rule) || b.count - a.count)
    .slice(0, mostFirst)
    .map(({ count: _, ...first }) => first);
}

function addressOf(file: string): string {
  const place = placeOfArticle(file);
  return place ? articleAddress(place) : file;
}

function sum(counted: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [name, n] of counted) sums.set(name, (sums.get(name) ?? 0) + n);
  return sums;
}

function byCount(sums: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...sums].sort(([, a], [, b]) => b - a));
}

function byWeight(sums: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...sums].sort(([a], [b]) => weighDoubt(b) - weighDoubt(a)));
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, n) => all + n, 0);
}
