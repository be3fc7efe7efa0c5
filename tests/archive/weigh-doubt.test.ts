import { expect, it } from 'vitest';
import { weighDoubt } from '../../src/archive/weigh-doubt.ts';

it('puts what leads a page or an address astray before a headline, and a headline before a line', () => {
  const rules = ['private-use', 'repeated-line', 'headline-or-kicker', 'no-headline', 'section-order'];
  const worse = ['maybe-several-articles', 'columns-side-by-side', 'correction-clash'];
  const weights = [...rules, ...worse].map(weighDoubt);
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(new Set(weights).size).toBe(weights.length);
});

it('gives a rule it does not know a weight in the middle', () => {
  expect(weighDoubt('a-rule-of-tomorrow')).toBeGreaterThan(weighDoubt('private-use'));
  expect(weighDoubt('a-rule-of-tomorrow')).toBeLessThan(weighDoubt('section-order'));
});
