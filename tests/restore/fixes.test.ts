import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixes } from '../../src/restore/fixes/index.ts';

describe.each(fixes)('$id', (fix) => {
  it.each(fix.examples)('restores %j to %j', (damaged, printed) => {
    expect(fix.restore(damaged)).toBe(printed);
  });

  it.each(fix.examples)('has nothing left to do after restoring %j', (damaged) => {
    const once = fix.restore(damaged);
    expect(fix.restore(once)).toBe(once);
  });

  it.each(fix.keeps)('keeps %j', (sound) => {
    expect(fix.restore(sound)).toBe(sound);
  });

  it('is done after one pass over any line', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const once = fix.restore(line);
        expect(fix.restore(once)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });
});

it('every fix has an id of its own, a summary, examples and look-alikes', () => {
  expect(new Set(fixes.map(({ id }) => id)).size).toBe(fixes.length);
  for (const { summary, examples, keeps } of fixes) {
    expect(summary).toMatch(/^\p{Lu}.*\.$/u);
    expect(examples.length).toBeGreaterThan(0);
    expect(keeps.length).toBeGreaterThan(0);
  }
});

const newspaperCharacters = [...'渡口老码头灯“”《》，。、！——… \u3000aAfi1290.-ﬁ⽔⻓\u200B\u0301e'];
const anyLine = fc.oneof(
  fc.string({ unit: fc.constantFrom(...newspaperCharacters), maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
