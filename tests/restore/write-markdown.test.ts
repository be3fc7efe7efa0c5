import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import type { Section } from '../../src/model/article.ts';
import { restore } from '../../src/restore/restore.ts';
import { markdown, writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { writeByLibrary, writeYaml } from '../../src/restore/stages/write-yaml.ts';
import { damage } from '../damage/damage.ts';
import { readDemo } from '../demo/read-demo.ts';

const demo = await readDemo();
const bait = [
  'a', 'Ab', '渡口', '“', '”', '。', '，', ' ', '  ', '1', '12', '0x', '0', '.', ')', '-', '—', '…', '+', '#', '>', '<', '<b', '*', '_', '`', '~', '=',
  '|', '&', '&amp;', '[', ']', '(', '!', '![', ':', ': ', 'http://a.b', 'a@b.c', '\\', '"', "'", '%', '@', '{', '}', '?', '? ', '- ', 'null', 'true',
  'e5', '\t', '\u00A0', '\u2028', '\u200B', '\u0301', '\uD800', '𠮷', '---', '...', '~', 'é', '½', '£', '$', '^', '/', '1923-11-09', '・',
] as const; // prettier-ignore
const line = fc
  .array(fc.constantFrom(...bait), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
const paragraph = fc.oneof(
  line,
  fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
);

describe('what is written without a syntax tree is what the tree would come out as', () => {
  const treeOf = (sections: readonly Section[]): Root => ({
    type: 'root',
    children: sections.flatMap(({ heading, paragraphs }): Root['children'] => [
      ...(heading === undefined
        ? []
        : [
            {
              type: 'heading' as const,
              depth: 2 as const,
              children: [{ type: 'text' as const, value: heading }],
            },
          ]),
      ...paragraphs.map((text) => ({
        type: 'paragraph' as const,
        children: text
          .split('\n')
          .flatMap((value, i) => [
            ...(i > 0 ? [{ type: 'break' as const }] : []),
            { type: 'text' as const, value },
          ]),
      })),
    ]),
  });
  const written = (sections: readonly Section[]): string =>
    writeMarkdown({ headline: 'H', lang: 'en' }, sections).replace(/^---\n[^]*?\n---\n\n/u, '');
  const section = fc.record({
    heading: fc.option(line, { nil: undefined }),
    paragraphs: fc.array(paragraph, { maxLength: 3 }),
  });

  it('whatever its text is', () => {
    fc.assert(
      fc.property(fc.array(section, { maxLength: 3 }), (sections) => {
        expect(written(sections)).toBe(markdown.stringify(treeOf(sections)));
      }),
      { numRuns: 1000 },
    );
  });

  it('for every article of the demo papers', () => {
    for (const { sections } of demo) expect(written(sections)).toBe(markdown.stringify(treeOf(sections)));
  });
});

it('an address in angle brackets reads back with them, whatever it begins with', () => {
  const address = fc.stringMatching(/^<[!-~]{1,5}@[A-Za-z0-9-]{1,3}(?:\.[a-z]{2})?>$/u);
  fc.assert(
    fc.property(fc.constantFrom('', '来信请寄 ', 'x', '\\'), address, (before, to) => {
      const sections = [{ paragraphs: [`${before}${to}`] }];
      expect(readArticle(writeMarkdown({ headline: 'H', lang: 'en' }, sections)).sections).toEqual(sections);
    }),
    {
      numRuns: 1000,
      examples: [
        ['', '<7@F>'],
        ['x', '<10086@qq.cn>'],
        ['', '<a@b.cn>'],
      ],
    },
  );
});

describe('frontmatter is written as the library of YAML writes it', () => {
  const scalar = fc.oneof(
    line,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(''),
    fc.constant('1923-11-09'),
    fc.string(),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(line, fc.constantFrom('line', 'text', 'close-spaces')), tie('value'), {
        maxKeys: 3,
      }),
    ),
  }));

  it('whatever it says', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('headline', 'doubts', 'source', 'a b', '1'), value),
        (said) => {
          expect(writeYaml(said)).toBe(writeByLibrary(said));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('for every article of the demo papers', () => {
    for (const [i, clean] of demo.entries()) {
      const scan = {
        file: 'yunting-daily/1998-11-09/p01.txt',
        text: damage(clean, i).scan,
        lang: clean.article.lang,
      };
      for (const { article } of restore(scan, { sha256: `${i}`.padStart(64, '0') }).articles)
        expect(writeYaml(article)).toBe(writeByLibrary(article));
    }
  });
});
