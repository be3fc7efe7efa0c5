import type { IssueArticle } from '../restore-issue.ts';
import type { Applied, Draft } from './draft.ts';
import { joinDrafts } from './join-drafts.ts';
import { splitNames } from './split-names.ts';
import type { Pool, Standing } from './standing.ts';

/** Sets another article of the issue where one ends, with all that was decided about it, unless that stands there. */
export function joinArticle<Restored extends IssueArticle>(
  pool: Pool<Restored>,
  one: Standing<Restored>,
  name: string,
): Applied {
  settleParent(pool, name);
  const other = pool.standing.get(name);
  if (!other)
    return hasGoneOn(one.draft, name) ? { draft: one.draft } : { clash: `no article is named ${name} now` };
  if (pool.joined.has(name)) return { clash: `${name} goes on from ${pool.joined.get(name)} already` };
  pool.settle(name);
  if (other.state === 'settling') return { clash: `${name} itself goes on in this article` };
  pool.joined.set(name, one.draft.name);
  one.trail.push(...other.trail);
  one.clashes.push(...other.clashes);
  return { draft: joinDrafts(one.draft, other.draft) };
}

/** An article that another one's entry splits off is there only when that one's turn has been. */
function settleParent<Restored extends IssueArticle>(pool: Pool<Restored>, name: string): void {
  if (pool.standing.has(name)) return;
  const parent = [...pool.corrections].find(([its, corrections]) =>
    [...splitNames(its, corrections).values()].includes(name),
  );
  if (parent) pool.settle(parent[0]);
}

/** Whether the restorer joined the two itself, led by a jump line: the other's scan is among those gone on in. */
function hasGoneOn({ article }: Draft, name: string): boolean {
  return (article.continued ?? []).some(({ file }) => {
    const scan = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
    return name === scan || name.startsWith(`${scan}-`);
  });
}
