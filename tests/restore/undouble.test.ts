import fc from 'fast-check';
import { expect, it } from 'vitest';
import { undouble } from '../../src/restore/fixes/undouble.ts';
import { paint } from '../damage/paint.ts';
import { readDemo } from '../demo/read-demo.ts';

const demo = await readDemo();
const headlines = demo
  .map(({ article }) => article.headline)
  .filter((headline) => (headline.match(/\p{L}/gu) ?? []).length >= 6 && !/[！!—]/u.test(headline));

it('takes every headline back to one copy, however it was painted', () => {
  for (const headline of headlines) {
    const isChinese = /\p{Script=Han}/u.test(headline);
    for (const how of ['characters', 'runs', 'thrice'] as const) {
      expect(undouble.restore(paint(headline, how, isChinese)[0]!)).toBe(headline);
    }
  }
});

it('takes back two to four copies of any run of different characters', () => {
  const text = fc.uniqueArray(fc.constantFrom(...'渡口老码头灯船工缆绳一圈收回来'), {
    minLength: 3,
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 4 }), (characters, n) => {
      const painted = characters.map((character) => character.repeat(n)).join('');
      expect(undouble.restore(painted)).toBe(characters.join(''));
    }),
  );
});

it('leaves every line of the demo papers alone', () => {
  for (const { sections } of demo) {
    for (const paragraph of sections.flatMap(({ paragraphs }) => paragraphs)) {
      expect(undouble.restore(paragraph)).toBe(paragraph);
    }
  }
});
