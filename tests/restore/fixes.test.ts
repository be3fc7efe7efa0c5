import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/restore/fixes/apply-fixes.ts';
import { fixes } from '../../src/restore/fixes/index.ts';
import { readText } from '../../src/restore/readers/text.ts';

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

it.each([
  ['a letter-spaced heading with a wider gap on a page in English', '港 町 新 聞  第', 'latin', '港町新聞第'],
  ['a letter-spaced heading with a wider gap on a page in Korean', '最 天 氣 晨  早', 'hangul', '最天氣晨早'],
  ['letters parted by a space that no line breaks at', 's\u00A0n n e n t', 'cjk', 'snnent'],
] as const)('closes %s at once', (_what, text, writing, closed) => {
  const once = applyFixes(readText(text), writing);
  expect(once.lines.map((line) => line.text)).toEqual([closed]);
  expect(applyFixes(once.lines, writing).changes).toEqual([]);
});

const newspaperCharacters = [...'渡口老码头灯“”《》，。、！——… \u3000aAfi1290.-ﬁ⽔⻓\u200B\u0301e'];
const anyLine = fc.oneof(
  fc.string({ unit: fc.constantFrom(...newspaperCharacters), maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
