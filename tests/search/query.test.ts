import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays } from '../../src/search/days-asked.ts';
import { excerpt } from '../../src/search/excerpt.ts';
import { plain } from '../../src/search/found-article.ts';
import { parseQuery, type Term } from '../../src/search/query.ts';

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

/** Writes a query out: clauses, what is not wanted, the first and the last day. */
function spell(typed: string): string {
  const { wanted, unwanted, days } = parseQuery(typed);
  const spellTerm = ({ text, open, within }: Term) =>
    `${within ? `${within}:` : ''}${text}${open ? '…' : ''}`;
  return [
    ...wanted.map(({ terms }) => terms.map(spellTerm).join('|')),
    ...unwanted.map((term) => `not ${spellTerm(term)}`),
    ...(days ? [`${days.from ?? ''}..${days.to ?? ''}`] : []),
  ].join(' + ');
}

describe('what a query says', () => {
  it.each([
    ['a word that is not wanted', 'ferry -bridge', 'ferry… + not bridge…'],
    ['a phrase that is not wanted', '渡口 －“新城”', '渡口… + not 新城'],
    ['nothing but what is not wanted', '-ferry', 'not ferry…'],
    ['either of two words', 'ferry OR bridge tide', 'ferry…|bridge… + tide…'],
    ['either of three', 'a | b OR "c d"', 'a…|b…|c d'],
    ['an OR with nothing on one side', 'OR ferry OR', 'ferry…'],
    ['a hyphen by itself', 'ferry - bridge', 'ferry… + bridge…'],
    ['a word that may go on', 'steam*', 'steam…'],
    ['a headline', 'headline:"last ferry" home', 'headline:last ferry + home…'],
    ['an author in Chinese', '作者：陈柏 桥', 'byline:陈柏… + 桥…'],
    ['a caption', 'Caption:bridge', 'caption:bridge…'],
    [
      'German, French and Japanese marks',
      '„zwei Worte“ «deux mots» 『渡し』',
      'zwei worte + deux mots + 渡し',
    ],
    ['a year beside a word', 'bridge 1998', 'bridge… + 1998-01-01..1998-12-31'],
    ['a year by itself', '1998', '1998…'],
    ['a year in quotation marks', 'bridge "1998"', 'bridge… + 1998'],
    ['a year in Chinese', '1998年 桥', '1998年… + 桥…'],
    ['a month', '桥 1998-02', '桥… + 1998-02-01..1998-02-28'],
    ['a day alone', '1998-02-03', '1998-02-03..1998-02-03'],
    ['a span', '桥 1998-05..1999-02', '桥… + 1998-05-01..1999-02-28'],
    ['a span open at its beginning', '桥 ..1950', '桥… + ..1950-12-31'],
    ['before and after', '桥 after:1998-05 before:2001', '桥… + 1998-06-01..2000-12-31'],
    ['full-width digits', '桥 １９９８', '桥… + 1998-01-01..1998-12-31'],
    ['a month there never was', 'x 1998-13', 'x… + 1998-13…'],
    ['a year that is not wanted', 'x -1998', 'x… + not 1998…'],
  ])('%s', (_, typed, spelt) => {
    expect(spell(typed)).toBe(spelt);
  });

  it('is never an error', () => {
    const unit = fc.constantFrom(
      ...'ab 渡-"“”「:：*|0198.OR'.split(''),
      'headline:',
      ' OR ',
      'before:',
      '..',
    );
    fc.assert(fc.property(fc.string({ unit }), (typed) => parseQuery(typed).typed === typed));
  });

  it('names days that were, and leap days only in leap years', () => {
    expect(readDays('1924-02')).toEqual({ from: '1924-02-01', to: '1924-02-29' });
    expect(readDays('1923-02-29')).toBeUndefined();
    expect(readDays('before:1900-01-01')).toEqual({ to: '1899-12-31' });
    expect(readDays('0050')).toEqual({ from: '0050-01-01', to: '0050-12-31' });
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
