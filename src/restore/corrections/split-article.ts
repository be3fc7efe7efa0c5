import type { Correction } from '../../model/correction.ts';
import type { IssueArticle } from '../restore-issue.ts';
import type { Applied, Draft } from './draft.ts';
import { splitDraft } from './split-draft.ts';
import { splitNames } from './split-names.ts';
import type { Pool, Standing } from './standing.ts';

type SplitCorrection = Extract<Correction, { kind: 'split' }>;

/** Parts an article of an issue in two, unless the restorer did so itself; the new one keeps the name decided. */
export function splitArticle<Restored extends IssueArticle>(
  pool: Pool<Restored>,
  one: Standing<Restored>,
  correction: SplitCorrection,
): Applied {
  const name = splitNames(one.draft.name, pool.corrections.get(one.draft.name) ?? []).get(correction)!;
  const parted = splitDraft(one.draft, correction, name);
  if ('clash' in parted) return wasParted(pool, one, correction, name) ? { draft: one.draft } : parted;
  if (pool.standing.has(name)) return { clash: `another article bears the name ${name} now` };
  pool.standing.set(name, {
    restored: { ...one.restored, name },
    draft: parted.second,
    trail: [correction],
    clashes: [],
    state: 'waiting',
  });
  return { draft: parted.first };
}

/** Whether the restorer parted the two; what was decided about the other one by its name then still finds it. */
function wasParted<Restored extends IssueArticle>(
  { standing, corrections }: Pool<Restored>,
  one: Standing<Restored>,
  { at }: SplitCorrection,
  name: string,
): boolean {
  const other = [...standing.values()].find((its) => its !== one && opensWith(its.draft, at));
  if (!other) return false;
  const { name: its } = other.draft;
  if (standing.has(name) || corrections.has(its) || other.state !== 'waiting') return true;
  standing.delete(its);
  const draft = { ...other.draft, name };
  standing.set(name, { ...other, restored: { ...other.restored, name }, draft });
  return true;
}

function opensWith({ article, text }: Draft, words: string): boolean {
  return [article.kicker, article.headline, text].some((opening) => opening?.startsWith(words));
}
