import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';
import { plain } from '../../src/search/found-article.ts';
import { parseQuery } from '../../src/search/query.ts';

describe('reading a query', () => {
  it.each([
    ['渡口', ['渡口…']],
    ['渡口　ferry', ['渡口…', 'ferry…']],
    ['"the ferry" bridge', ['the ferry', 'bridge…']],
    ['“渡口” 「新城」', ['渡口', '新城']],
    ['让“渡口”留在', ['让"渡口"留在…']],
    ['"渡口', ['"渡口…']],
    ['ferry — ferry', ['ferry…']],
    ['“”，。', []],
    ['  ', []],
  ])('%s', (typed, terms) => {
    expect(parseQuery(typed).terms.map(({ text, open }) => (open ? `${text}…` : text))).toEqual(terms);
  });
});

describe('an excerpt', () => {
  const { terms } = parseQuery('ferry');

  it('is the whole of a short text', () => {
    expect(excerpt('The last ferry home.', terms)).toEqual([
      { text: 'The last ', marked: false },
      { text: 'ferry', marked: true },
      { text: ' home.', marked: false },
    ]);
  });

  it('cuts no word of a long one, and says that it is cut', () => {
    const long = `${'before '.repeat(30)}ferry${' afterwards'.repeat(30)}`;
    expect(plain(excerpt(long, terms))).toMatch(/^…(?:before )+ferry(?: afterwards)+…$/u);
  });

  it('marks every place it shows', () => {
    const marked = excerpt('渡口，旧渡口。', parseQuery('渡口').terms).filter((stretch) => stretch.marked);
    expect(marked).toHaveLength(2);
  });
});
