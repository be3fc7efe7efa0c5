import type { Article } from '../../src/model/article.ts';
import type { Doubt } from '../../src/model/change.ts';
import type { Correction } from '../../src/model/correction.ts';

type Settles = (correction: Correction, article: Article) => boolean;

const decidesHead: Settles = (correction, { headline, kicker, deck }) =>
  (correction.kind === 'field' && ['headline', 'kicker', 'deck'].includes(correction.field)) ||
  (correction.kind === 'role' &&
    (['headline', 'kicker', 'deck'].includes(correction.to) ||
      [headline, kicker, deck].includes(correction.text)));

/** By which decisions about an article a doubt falls, besides those that name it. */
const settledBy: Readonly<Record<string, Settles>> = {
  'no-headline': decidesHead,
  'headline-or-kicker': decidesHead,
  'maybe-several-articles': ({ kind }) => kind === 'split',
  'jump-without-partner': ({ kind }) => kind === 'join',
};

/** Tells whether a person has decided what a doubt is about. */
export function isSettled(doubt: Doubt, article: Article, corrections: readonly Correction[]): boolean {
  return corrections.some(
    (correction) =>
      (correction.kind === 'accept' && correction.rule === doubt.rule && correction.line === doubt.line) ||
      settledBy[doubt.rule]?.(correction, article),
  );
}
