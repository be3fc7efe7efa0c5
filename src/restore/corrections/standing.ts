import type { Doubt } from '../../model/change.ts';
import type { Correction } from '../../model/correction.ts';
import type { IssueArticle } from '../restore-issue.ts';
import type { Draft } from './draft.ts';

/** An article of an issue while the issue is corrected: as restored, as it is now, and what was applied or clashed. */
export interface Standing<Restored extends IssueArticle = IssueArticle> {
  readonly restored: Restored;
  draft: Draft;
  readonly trail: Correction[];
  readonly clashes: Doubt[];
  state: 'waiting' | 'settling' | 'settled';
}

/** The articles of an issue by name, which of them go on in which, and what was decided about each. */
export interface Pool<Restored extends IssueArticle = IssueArticle> {
  readonly standing: Map<string, Standing<Restored>>;
  readonly joined: Map<string, string>;
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  /** Applies what was decided about one of them, unless that was done. */
  settle(name: string): void;
}
