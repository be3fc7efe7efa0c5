import { describe, expect, it } from 'vitest';
import { daysOfYear } from '../../src/archive/days-of-year.ts';
import { extentOf, shareOf } from '../../src/archive/extent-of.ts';
import { gatherAuthors } from '../../src/archive/gather-authors.ts';
import { gatherRubrics } from '../../src/archive/gather-rubrics.ts';
import type { HeldArticle } from '../../src/archive/held-article.ts';
import { gatherHoldings, type Holdings } from '../../src/archive/holdings.ts';
import { inParts } from '../../src/archive/in-parts.ts';
import { placeOfArticle } from '../../src/archive/place-of-article.ts';
import { whereToBegin } from '../../src/archive/where-to-begin.ts';
import { authorAddress, rubricAddress, wholeAddress } from '../../src/model/address.ts';
import type { Article } from '../../src/model/article.ts';
import { nameInAddress } from '../../src/model/name-in-address.ts';
import type { Paper } from '../../src/model/paper.ts';

const weekly: Paper = { name: 'The Packet', lang: 'en', appears: ['fri'] };

function held(file: string, article: Partial<Article> = {}): HeldArticle {
  const place = placeOfArticle(file)!;
  const issued = place.day === 'undated' ? undefined : place.day;
  return { file, place, article: { headline: file, lang: 'en', issued, ...article } };
}

function holdingsOf(articles: readonly HeldArticle[], paper: Paper = weekly): Holdings {
  return gatherHoldings(articles, new Map([['packet', paper]]), 'en');
}

describe('a name in an address', () => {
  it.each([
    ['胡晨', '胡晨'],
    ['T. R. Pell', 't-r-pell'],
    ['Mary Ashdown', 'mary-ashdown'],
  ])('%s is %s', (name, address) => expect(nameInAddress(name)).toBe(address));

  it('is another for every other name', () => {
    const names = [
      ...['T. R. Pell', 'T R Pell', 'T.R. Pell', 'T. R. PELL', 't. r. pell', 'T. R.  Pell'],
      ...["O'Hara", 'O’Hara', 'O Hara', 'O-Hara', 'O/Hara', '../O-Hara', '?', '？', '…', '胡晨', '胡 晨'],
      ...['x'.repeat(90), 'x'.repeat(91), 'Cafe\u0301', 'Café'],
    ];
    const addresses = names.map(nameInAddress);
    expect(new Set(addresses).size).toBe(names.length);
    for (const address of addresses) expect(address).toMatch(/^[\p{L}\p{M}\p{N}-]+(?:~[a-z0-9]+)?$/u);
    expect(Math.max(...addresses.map((it) => it.length))).toBeLessThan(60);
  });

  it('leads to the author, the rubric, and its later pages', () => {
    expect(authorAddress('胡晨')).toBe('/authors/胡晨/');
    expect(rubricAddress('packet', 'Local News', 3)).toBe('/packet/rubrics/local-news/3/');
  });
});

it('a whole issue stands where no article can', () => {
  expect(wholeAddress('packet', '1924-03-07')).toBe('/packet/whole/1924-03-07/');
  expect(placeOfArticle('packet/whole/1924-03-07.md')).toBeUndefined();
});

it('no paper takes the place of a page of the site', () => {
  expect(placeOfArticle('authors/1924-03-07/p01-01.md')).toBeUndefined();
  expect(placeOfArticle('authority/1924-03-07/p01-01.md')).toBeDefined();
});

describe('an author', () => {
  it('is a name as printed, over all papers, the articles in the order of their days', () => {
    const pell = { authors: [{ name: 'T. R. Pell' }, { name: 'T. R. Pell', role: 'Editor' }] };
    const authors = gatherAuthors(
      holdingsOf([
        held('packet/undated/a.md', pell),
        held('packet/1924-03-14/p01.md', pell),
        held('gazette/1923-03-07/p01.md', pell),
        held('packet/1924-03-14/p02.md', { authors: [{ name: 'T.R. Pell' }] }),
      ]),
    );
    expect(authors.map(({ name }) => name)).toEqual(['T. R. Pell', 'T.R. Pell']);
    expect(authors[0]!.articles.map(({ place }) => place.day)).toEqual([
      '1923-03-07',
      '1924-03-14',
      'undated',
    ]);
  });
});

it('a paper’s rubrics are those its scans tell, the fullest first', () => {
  const { papers } = holdingsOf([
    held('packet/1924-03-07/p01.md', { rubric: 'Shipping' }),
    held('packet/1924-03-14/p01.md', { rubric: 'Local News' }),
    held('packet/1924-03-14/p02.md', { rubric: 'Local News' }),
    held('packet/1924-03-14/p03.md'),
  ]);
  expect(gatherRubrics(papers[0]!).map(({ name, articles }) => [name, articles.length])).toEqual([
    ['Local News', 2],
    ['Shipping', 1],
  ]);
});

it('a day of the year is one of all years and papers, the oldest first', () => {
  const days = daysOfYear(
    holdingsOf([
      held('packet/1925-03-07/p01.md'),
      held('gazette/1924-03-07/p01.md'),
      held('packet/1924-01-04/p01.md'),
    ]),
  );
  expect([...days.keys()]).toEqual(['01-04', '03-07']);
  expect(days.get('03-07')!.map(({ paper }) => paper)).toEqual(['gazette', 'packet']);
});

describe('the extent of a paper', () => {
  it('counts what came out in each year of its life, and what is held of it', () => {
    const paper = { ...weekly, first: '1923-12-01', last: '1925-01-31' };
    const { papers } = holdingsOf(
      [held('packet/1924-03-07/p01.md'), held('packet/1924-03-08/p01.md')],
      paper,
    );
    const years = extentOf(papers[0]!);
    // The eighth of March 1924 was a Saturday: an extra, which counts as printed since it is held.
    expect(years).toEqual([
      { year: '1923', held: 0, printed: 4 },
      { year: '1924', held: 2, printed: 53 },
      { year: '1925', held: 0, printed: 5 },
    ]);
    expect(shareOf(years[1]!)).toBeCloseTo(2 / 53);
  });

  it('leaves open what came out where nobody wrote down the days of printing', () => {
    const { papers } = holdingsOf([held('gazette/1924-03-07/p01.md')]);
    expect(extentOf(papers[0]!)).toEqual([{ year: '1924', held: 1 }]);
  });
});

describe('where to begin', () => {
  const long = (lines: number, more: Partial<Article> = {}): Partial<Article> => ({
    pages: [1],
    byline: 'By a man',
    source: { file: 'x.txt', sha256: '0'.repeat(64), shape: 'plain', lines: [[1, lines]] },
    ...more,
  });

  it('is with the longest front-page reports, one an issue, the papers in turn', () => {
    const chosen = whereToBegin(
      holdingsOf([
        held('packet/1924-03-07/p01-01.md', long(10)),
        held('packet/1924-03-07/p01-02.md', long(30)),
        held('packet/1924-03-14/p01-01.md', long(20)),
        held('gazette/1924-03-07/p01-01.md', long(5)),
      ]),
    );
    expect(chosen.map(({ file }) => file)).toEqual([
      'gazette/1924-03-07/p01-01.md',
      'packet/1924-03-07/p01-02.md',
      'packet/1924-03-14/p01-01.md',
    ]);
  });

  it('is not with notices, doubtful or ill-read texts, or later pages', () => {
    const doubts = [{ rule: 'headline-missing', line: 1, reason: 'No headline was printed.' }];
    const others = [{ kind: 'notice' }, { doubts }, { quality: 0.6 }, { pages: [2] }] as const;
    const articles = others.map((more, n) => held(`packet/1924-03-07/p01-0${n}.md`, long(9, more as never)));
    expect(whereToBegin(holdingsOf(articles))).toEqual([]);
  });
});

it('a long list stands on several pages, an empty one on one', () => {
  expect(inParts(Array.from({ length: 601 })).map((part) => part.length)).toEqual([300, 300, 1]);
  expect(inParts([])).toEqual([[]]);
});
