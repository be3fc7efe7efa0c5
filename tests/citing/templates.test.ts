import fc from 'fast-check';
import { expect, it } from 'vitest';
import { citationStyles } from '../../src/citing/citation-styles.ts';
import type { CslItem } from '../../src/citing/csl.ts';
import { formatCitation } from '../../src/citing/format-citation.ts';
import { setCitation } from '../../src/citing/set-citation.ts';
import { standInFor } from '../../src/citing/stand-in.ts';

const words = [
  'the',
  'Ferry',
  'of',
  'EELS',
  'and',
  'a',
  '1924',
  'Pym’s',
  'mid-river',
  'to-day,',
  'x',
  'McKay',
  '“Sal”',
  'Is it?',
];
const clauses = ['大桥试灯', '，', '“红色”', '第3版', 'AI', '！', '—', '《江》', ' '];
const title = fc.oneof(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((its) => its.join(' ')),
  fc.array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 6 }).map((its) => its.join('')),
);
const author = fc.constantFrom(
  { literal: '林望' },
  { literal: '乔敬之' },
  { literal: 'Vigilans' },
  { family: 'Marlowe', given: 'Edith' },
  { family: 'Beethoven', given: 'L. v.', 'non-dropping-particle': 'van' },
);
const item: fc.Arbitrary<CslItem> = fc.record(
  {
    id: fc.constant('a'),
    type: fc.constant('article-newspaper' as const),
    title,
    author: fc.array(author, { minLength: 1, maxLength: 5 }),
    'container-title': fc.constantFrom('The Wrenhaven Packet', '云汀日报', 'Packet 389'),
    issued: fc
      .tuple(
        fc.integer({ min: 998, max: 2020 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map((day) => ({ 'date-parts': [day] as const })),
    page: fc.constantFrom('1', '3', '12', '1-2', '1, 3'),
    section: fc.constantFrom('要闻', 'Local News'),
    language: fc.constantFrom('en', 'zh-Hans', 'de'),
    URL: fc.constantFrom('https://a.example/b/1924-03-07/p01/', 'https://a.example/?a=1&b=2'),
  },
  { requiredKeys: ['id', 'type', 'title', 'language'] },
);

it.each(citationStyles)('$name: a citation filled in is the one the engine sets', (style) => {
  fc.assert(
    fc.property(item, (cited) => {
      expect(formatCitation(cited, style)).toBe(setCitation(cited, style));
    }),
    { numRuns: 300 },
  );
});

it('plain headlines are filled in, others are set by the engine', () => {
  const plain: CslItem = { id: 'a', type: 'article-newspaper', title: '大桥，昨晚试灯', language: 'zh-Hans' };
  expect(standInFor(plain)).toBeDefined();
  for (const other of ['“红色”成为底色', 'Who goes there?', 'Fares: up', '大桥  试灯', '大桥龘', '<b>'])
    expect(standInFor({ ...plain, title: other, 'container-title': '龘' })).toBeUndefined();
});
