import type { Doubt } from '../../model/change.ts';
import type { Correction } from '../../model/correction.ts';
import type { IssueArticle } from '../restore-issue.ts';
import { applyAlone } from './apply-alone.ts';
import { describeClash } from './describe-clash.ts';
import type { Applied } from './draft.ts';
import { finishArticle } from './finish-article.ts';
import { joinArticle } from './join-article.ts';
import { splitArticle } from './split-article.ts';
import type { Pool, Standing } from './standing.ts';
import { textForm } from './text-form.ts';

/** An issue after what people decided: its articles, the doubts that clashes raised, and who goes on in whom. */
export interface CorrectedIssue<Restored extends IssueArticle> {
  readonly articles: readonly Restored[];
  readonly doubts: readonly (Doubt & { readonly article: string })[];
  /** Articles that go on in another and have no file any more, by name, with that one's name. */
  readonly joined: ReadonlyMap<string, string>;
}

/**
 * Applies what people decided to the articles of one issue, article by article and entry by entry. An entry that
 * is fulfilled already, because the restorer got there itself, counts as applied; one that does not fit is left out
 * and raised as a doubt with both texts. Articles that nothing was decided about come back as they are, and so does
 * a second one of the same name.
 */
export function applyCorrections<Restored extends IssueArticle>(
  articles: readonly Restored[],
  correctionsByName: ReadonlyMap<string, readonly Correction[]>,
): CorrectedIssue<Restored> {
  const named = new Map(articles.toReversed().map((restored) => [restored.name, restored]));
  const pool: Pool<Restored> = {
    standing: new Map(articles.map(({ name }) => [name, begin(named.get(name)!)])),
    joined: new Map(),
    corrections: correctionsByName,
    settle: (name) => settle(pool, name),
  };
  // Articles that a split adds while this goes on come to their turn too.
  for (const name of pool.standing.keys()) pool.settle(name);
  const left = [...pool.standing.values()].filter(({ draft }) => !pool.joined.has(draft.name));
  const finished = left.sort(byPlace(articles)).map(finishArticle);
  const doubts = finished.flatMap(({ clashes, article }) =>
    clashes.map((clash) => ({ ...clash, article: article.name })),
  );
  const twins = articles.filter((restored) => named.get(restored.name) !== restored);
  return { articles: [...finished.map(({ article }) => article), ...twins], doubts, joined: pool.joined };
}

function begin<Restored extends IssueArticle>(restored: Restored): Standing<Restored> {
  const { name, article, sections, blocks } = restored;
  const draft = { name, article, text: textForm(sections), blocks, displaced: [] };
  return { restored, draft, trail: [], clashes: [], state: 'waiting' };
}

function settle<Restored extends IssueArticle>(pool: Pool<Restored>, name: string): void {
  const one = pool.standing.get(name);
  if (one?.state !== 'waiting') return;
  one.state = 'settling';
  for (const correction of pool.corrections.get(name) ?? []) {
    const applied = apply(pool, one, correction);
    if ('clash' in applied) one.clashes.push(describeClash(one.draft, correction, applied.clash));
    else {
      one.draft = applied.draft;
      one.trail.push(correction);
    }
  }
  one.state = 'settled';
}

function apply<Restored extends IssueArticle>(
  pool: Pool<Restored>,
  one: Standing<Restored>,
  correction: Correction,
): Applied {
  if (correction.kind === 'split') return splitArticle(pool, one, correction);
  if (correction.kind === 'join') return joinArticle(pool, one, correction.with);
  return applyAlone(one.draft, correction);
}

/** A part that was split off follows the article it was in. */
function byPlace<Restored extends IssueArticle>(articles: readonly Restored[]) {
  const places = new Map(articles.map(({ blocks }, place) => [blocks, place]));
  const placeOf = ({ restored }: Standing<Restored>): number => places.get(restored.blocks)!;
  return (a: Standing<Restored>, b: Standing<Restored>): number => placeOf(a) - placeOf(b);
}
