import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingOf } from '../../src/markdown/opening.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { renderArticle } from '../../src/markdown/render-article.ts';
import type { Section } from '../../src/model/article.ts';
import { restore } from '../../src/restore/restore.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { indexDocument } from '../../src/search/index-document.ts';
import { printedSections } from '../../src/search/printed-sections.ts';
import { column } from './column.ts';

const sha256 = '0'.repeat(64);
const bell =
  '钟楼上的大钟前天停了，停在三点一刻。守钟的秦师傅爬上去看了两回，说是一只麻雀钻进了齿轮，人和鸟都吓了一跳，如今谁也不肯先下来。';
const more =
  '修钟的人今天从城里来，带了一只木箱，箱子里只有一把刷子和一瓶油。他先给麻雀让了路，再给齿轮上了油，前后用了一刻钟，正好补上。';
const gate =
  'The lower gate of the canal was opened on Tuesday, a week before its time, because the keeper had heard the wind go round to the south and did not care to wait for the order.';
const lamp =
  'A lamp has been set up at the corner of the lane, where for eleven years the vicar and the postman have walked into one another in the dark every evening of the winter half.';

function textsOf(text: string): string[] {
  const { articles } = restore({ file: 'p01.txt', text }, { sha256 });
  return articles.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs));
}

const chinesePage = (lines: string): string =>
  `麻雀停了大钟\n\n${column(bell + more, more)}\n\n${lines}\n\n${column(more + bell, bell)}\n`;
const englishPage = (lines: string): string =>
  `The Gate Opened\n\n${column(gate, lamp)}\n\n${lines}\n\n${column(lamp, gate)}\n`;

describe('lines that only look like a form are joined as ever', () => {
  const joined: readonly (readonly [what: string, page: string])[] = [
    [
      'a narrow column of prose',
      chinesePage(
        '船工们说这只钟比\n人守时，人比钟有耐\n心，两样凑在一起渡\n口才开得了船，少了\n哪一样都不成。',
      ),
    ],
    ['short turns of talk', chinesePage('“停了？”\n\n“停了。”\n\n“几点？”\n\n“三点一刻。”')],
    [
      'short turns of talk in English',
      englishPage('“Is it open?”\n\n“It is.”\n\n“Since when?”\n\n“Since Tuesday.”'),
    ],
    [
      'a narrow column in English',
      englishPage(
        'The keeper was asked\nby the Board to say\nwhy he had not sent\nword, and wrote that\nthe word was sent.',
      ),
    ],
  ];

  it.each(joined)('%s', (_what, page) => {
    expect(textsOf(page).filter((text) => text.includes('\n'))).toEqual([]);
  });

  it('nor is a stack of decks a poem', () => {
    const page = `Great Flood\n\nWater in the Lane\n\nMany Boats Adrift\n\nThe Vicar on the Roof\n\nBy Ada Finch\n\n${column(gate, lamp)}\n`;
    expect(textsOf(page).filter((text) => text.includes('\n'))).toEqual([]);
  });
});

describe('where the lines are the form they stay', () => {
  const kept: readonly (readonly [what: string, page: string, lines: string])[] = [
    [
      'a poem of equal lines',
      chinesePage('钟声昨夜过江迟，\n三点一刻雀先知。\n守得楼头灯一盏，\n等船人去又多时。'),
      '钟声昨夜过江迟，\n三点一刻雀先知。\n守得楼头灯一盏，\n等船人去又多时。',
    ],
    [
      'a poem without marks',
      chinesePage('江上钟声昨夜迟\n楼头麻雀梦先知\n一灯守到雾散后\n等船人去又多时'),
      '江上钟声昨夜迟\n楼头麻雀梦先知\n一灯守到雾散后\n等船人去又多时',
    ],
    [
      'a poem of free lines',
      chinesePage('钟停了，\n麻雀还在里面，\n它不知道，\n一座城都在等它。'),
      '钟停了，\n麻雀还在里面，\n它不知道，\n一座城都在等它。',
    ],
    [
      'a verse in English',
      englishPage(
        'The gate is up, the wind is south,\nThe ducks are on the wall,\nAnd he that waits for leave to go\nWill never go at all.',
      ),
      'The gate is up, the wind is south,\nThe ducks are on the wall,\nAnd he that waits for leave to go\nWill never go at all.',
    ],
    [
      'a table with leaders',
      englishPage(
        'Eggs, per dozen .... 1s. 4d.\nButter, per pound .... 2s. 1d.\nWick, per yard .... 3d.\nOil, per pint .... 5d.',
      ),
      'Eggs, per dozen .... 1s. 4d.\nButter, per pound .... 2s. 1d.\nWick, per yard .... 3d.\nOil, per pint .... 5d.',
    ],
    [
      'a list of prices',
      chinesePage('豆腐……0.30元\n青菜……0.15元\n鲜鱼……2.40元\n灯油……0.80元'),
      '豆腐……0.30元\n青菜……0.15元\n鲜鱼……2.40元\n灯油……0.80元',
    ],
  ];

  it.each(kept)('%s', (_what, page, lines) => {
    expect(textsOf(page)).toContain(lines);
    expect(textsOf(page).filter((text) => text.includes('\n'))).toEqual([lines]);
  });

  it('and stanzas are paragraphs', () => {
    const first =
      'The gate is up, the wind is south,\nThe ducks are on the wall,\nAnd he that waits for leave to go\nWill never go at all.';
    const second =
      'The lamp is lit, the lane is wide,\nThe post goes by at ten,\nAnd he that walked into a priest\nWill not do so again.';
    expect(textsOf(englishPage(`${first}\n\n${second}`)).filter((text) => text.includes('\n'))).toEqual([
      first,
      second,
    ]);
  });
});

describe('a kept line break', () => {
  const line = fc
    .array(
      fc.constantFrom(
        '# ',
        '- ',
        '1. ',
        '> ',
        '*',
        '_',
        '\\',
        '===',
        '---',
        '<b>',
        '&amp;',
        '字',
        'word',
        '`',
        '[a]: b',
        '。',
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((parts) => parts.join('').trim());

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => {
        const sections: Section[] = [{ paragraphs: [lines.join('\n'), 'next'] }];
        expect(readArticle(writeMarkdown({ headline: 'x', lang: 'en' }, sections)).sections).toEqual(
          sections,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is a hard break in Markdown and on the page, in one numbered paragraph', () => {
    const file = writeMarkdown({ headline: 'x', lang: 'en' }, [{ paragraphs: ['one,\ntwo', 'three'] }]);
    const { body } = readArticle(file);
    expect(body.trim()).toBe('one,\\\ntwo\n\nthree');
    const { html } = renderArticle(body, { section: () => '', paragraph: () => '' });
    expect(html).toMatch(/<p id="p1">one,<br>\ntwo<a/u);
    expect(html).toContain('<p id="p2">three');
  });

  it('any other line end in the file is a space', () => {
    expect(readArticle('---\nheadline: x\nlang: en\n---\n\none\ntwo\n').sections).toEqual([
      { paragraphs: ['one two'] },
    ]);
  });

  it('parts words as a space does, and nothing in Chinese, where the article is shown in one line', () => {
    expect(openingOf([{ paragraphs: ['one,\ntwo'] }], 'en')).toBe('one, two');
    expect(openingOf([{ paragraphs: ['钟声，\n灯火'] }], 'zh-Hans')).toBe('钟声，灯火');
  });

  it('does not stand in the way of search', () => {
    const cellsOf = (text: string, lang: string): string => {
      const article = { headline: 'x', lang };
      return indexDocument(
        { paper: 'a', id: 'p01' },
        article,
        printedSections(article, [{ paragraphs: [text] }]),
      ).cells.join('');
    };
    expect(cellsOf('one\ntwo', 'en')).toContain('one two');
    expect(cellsOf('钟声\n灯火', 'zh-Hans')).toContain('钟声灯火');
  });
});
