import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { locate } from '../../src/search/locate.ts';
import { planTerm } from '../../src/search/plan.ts';
import { parseQuery, type Term } from '../../src/search/query.ts';
import { tokenOf, tokensOf } from '../../src/search/tokens.ts';
import { unitsOf } from '../../src/search/units.ts';

/** Few characters of every kind, so that what is drawn often meets. */
const print = fc.string({ unit: fc.constantFrom(...'渡口カx a1，.“-é '), maxLength: 14 });

describe('what the index is asked for', () => {
  it('misses no text that holds a term, and is the very answer where it says so', () => {
    fc.assert(
      fc.property(print, print, fc.boolean(), (printed, typed, open) => {
        const term: Term = { typed, text: fold(typed).text, open };
        if (unitsOf(term.text).length === 0) return;
        const { exact } = planTerm(term)[0]![0]!;
        const answered = answers(
          term,
          tokensOf(fold(printed).text).map(({ text }) => text),
        );
        const holds = locate(term, printed).length > 0;
        if (holds || exact) expect(answered).toBe(holds);
      }),
      { numRuns: 20_000, examples: [['1 a', '1a', false]] },
    );
  });

  it('misses no text that holds a term but for one mark in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'渡口カa1é'), maxLength: 8 }),
        fc.nat(7),
        (typed, at) => {
          const term: Term = { typed, text: fold(typed).text, open: true, loose: true };
          if (unitsOf(term.text).length === 0) return;
          const printed = `${typed.slice(0, at)}，${typed.slice(at)}`;
          const tokens = tokensOf(fold(printed).text).map(({ text }) => text);
          if (locate(term, printed).length > 0) expect(answers(term, tokens)).toBe(true);
        },
      ),
      { examples: [['渡口渡口', 2]] },
    );
  });

  it.each(['渡口，大桥', '《渡口》', '5 May', 'May 5', '“said, “the', 'St. John', '口。', '“a b'])(
    'needs no text read for %s, whole',
    (typed) => {
      const term: Term = { typed, text: fold(typed).text, open: false };
      expect(planTerm(term)).toMatchObject([[{ exact: true }]]);
    },
  );

  it('is one phrase for a stretch of Chinese', () => {
    const { phrase, prefix, exact } = planTerm(parseQuery('智造之都').terms[0]!)[0]![0]!;
    expect(phrase).toHaveLength(3);
    expect(prefix).toBeUndefined();
    expect(exact).toBe(true);
  });
});

/** What Pagefind would answer for an article of these tokens. */
function answers(term: Term, tokens: readonly string[]): boolean {
  const stands = (phrase: readonly string[]) =>
    phrase.length === 0 || tokens.some((_, at) => phrase.every((token, n) => tokens[at + n] === token));
  const begins = (prefix: string | undefined) =>
    prefix === undefined || tokens.some((token) => token.startsWith(prefix));
  return planTerm(term).some((plans) =>
    plans.every(({ phrase, prefix }) => stands(phrase) && begins(prefix)),
  );
}

describe('tokens', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'xXaé零яぁ한𠀀a\u0301'), minLength: 1, maxLength: 3 });
  const units = letters.map((text) => unitsOf(fold(text).text)).filter((found) => found.length > 0);

  it('begin alike only where words begin alike', () => {
    fc.assert(
      fc.property(units, units, ([a], [b]) => {
        const begins = a!.kind === b!.kind && b!.text.startsWith(a!.text);
        expect(tokenOf(b!).startsWith(tokenOf(a!))).toBe(begins);
      }),
    );
  });

  it('are plain ASCII, which Pagefind leaves alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const token of tokensOf(fold(text).text)) expect(token.text).toMatch(/^(?:[a-z0-9]+|\.)$/u);
      }),
    );
  });
});
