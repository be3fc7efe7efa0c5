import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/archive/calendar.ts';
import { clausesOf } from '../../src/archive/clauses.ts';
import type { HeldArticle } from '../../src/archive/held-article.ts';
import { gatherHoldings } from '../../src/archive/holdings.ts';
import { neighboursOf } from '../../src/archive/neighbours.ts';
import { pagesOf } from '../../src/archive/pages-of-issue.ts';
import { placeOfArticle } from '../../src/archive/place-of-article.ts';
import { showInvisible } from '../../src/archive/show-invisible.ts';
import type { Paper } from '../../src/model/paper.ts';

const daily: Paper = {
  name: '云汀日报',
  lang: 'zh-Hans',
  appears: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
};

function held(file: string, pages?: number[]): HeldArticle {
  return { file, place: placeOfArticle(file)!, article: { headline: file, lang: 'zh-Hans', pages } };
}

function dailyOf(...days: string[]) {
  const articles = days.map((day) => held(`daily/${day}/p01-01.md`));
  return gatherHoldings(articles, new Map([['daily', daily]]), 'zh-Hans').papers[0]!;
}

describe('what the archive holds', () => {
  it('stands by paper, and by day in the order of the days', () => {
    const articles = ['b/1924-03-14/p01.md', 'a/undated/x.md', 'b/1924-03-07/p01.md', 'unsorted/y.md'];
    const { papers, unsorted } = gatherHoldings(
      articles.map((file) => held(file)),
      new Map([['c', daily]]),
      'en',
    );
    expect(papers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(papers[1]!.issues.map(({ day }) => day)).toEqual(['1924-03-07', '1924-03-14']);
    expect(papers[0]!.undated?.articles).toHaveLength(1);
    expect(papers[2]!.issues).toEqual([]);
    expect(unsorted.map(({ file }) => file)).toEqual(['unsorted/y.md']);
  });

  it('calls a paper without a file of its own by its folder', () => {
    const { papers } = gatherHoldings([held('gazette/1924-03-07/p01.md')], new Map(), 'en');
    expect(papers[0]!.paper).toEqual({ name: 'gazette', lang: 'zh-Hans' });
  });

  it('sets an issue out by page, articles without a page last', () => {
    const pages = pagesOf([
      held('d/1998-11-09/x.md'),
      held('d/1998-11-09/p02-01.md', [2]),
      held('d/1998-11-09/p01.md', [1, 4]),
    ]);
    expect(pages.map(({ number }) => number)).toEqual([1, 2, undefined]);
  });
});

describe('the calendar', () => {
  it('tells held, missing and unprinted days apart', () => {
    const november = calendarOf(dailyOf('1998-11-04', '1998-11-09'), '1998')[10]!;
    const stateOf = (day: string) => november.weeks.flat().find((it) => it?.day === day)?.state;
    expect(stateOf('1998-11-04')).toBe('held');
    expect(stateOf('1998-11-05')).toBe('missing');
    expect(stateOf('1998-11-08')).toBe('unprinted');
    expect(stateOf('1998-11-10')).toBe('unknown');
    expect([november.held, november.missing]).toEqual([2, 3]);
  });

  it('does not say that no paper came out where nobody wrote down when it did', () => {
    const { appears: _, ...unlisted } = daily;
    const november = calendarOf({ ...dailyOf('1998-11-04', '1998-11-09'), paper: unlisted }, '1998')[10]!;
    const states = november.weeks.flat().flatMap((it) => it?.state ?? []);
    expect(new Set(states)).toEqual(new Set(['held', 'unknown']));
  });

  it('knows that none came out before a paper’s first day and after its last', () => {
    const ended = { ...daily, first: '1998-11-05', last: '1998-11-11' };
    const november = calendarOf({ ...dailyOf('1998-11-09'), paper: ended }, '1998')[10]!;
    const stateOf = (day: string) => november.weeks.flat().find((it) => it?.day === day)?.state;
    expect(['1998-11-04', '1998-11-05', '1998-11-11', '1998-11-12'].map(stateOf)).toEqual([
      'unprinted',
      'missing',
      'missing',
      'unprinted',
    ]);
  });

  it('sets the first of a month under its weekday and ends with its last day', () => {
    const february = calendarOf(dailyOf('1996-02-29'), '1996')[1]!;
    expect(february.weeks[0]!.findIndex((day) => day?.day === '1996-02-01')).toBe(3);
    expect(february.weeks.flat().filter(Boolean)).toHaveLength(29);
  });

  it('knows missing days before the first held issue where the paper’s file tells its first day', () => {
    const older = { ...dailyOf('1998-11-09'), paper: { ...daily, first: '1998-11-02' } };
    expect(calendarOf(older, '1998')[10]!.missing).toBe(6);
  });
});

describe('the neighbours of an issue', () => {
  it('are the nearest held issues, with the printed days between', () => {
    const { before, after } = neighboursOf(dailyOf('1998-11-07', '1998-11-09', '1998-11-11'), '1998-11-09');
    expect(before).toEqual({ day: '1998-11-07', missing: [] });
    expect(after).toEqual({ day: '1998-11-11', missing: ['1998-11-10'] });
  });

  it('are absent at the ends', () => {
    expect(neighboursOf(dailyOf('1998-11-09'), '1998-11-09')).toEqual({
      before: undefined,
      after: undefined,
    });
  });
});

describe('small matters of setting', () => {
  it('parts a Chinese headline after its punctuation and before a quotation', () => {
    expect(clausesOf('离通车还有58天，大桥昨晚试灯', 'zh-Hans')).toEqual([
      '离通车还有58天，',
      '大桥昨晚试灯',
    ]);
    expect(clausesOf('让“红色”成为“智造之都”的底色', 'zh-Hans')).toEqual([
      '让',
      '“红色”成为',
      '“智造之都”的底色',
    ]);
    expect(clausesOf('“走吧！”他说', 'zh-Hans')).toEqual(['“走吧！”他说']);
    expect(clausesOf('Two Hours, and Ten Minutes', 'en')).toHaveLength(1);
  });

  it('shows what an eye cannot tell', () => {
    expect(showInvisible('云\u200b汀')).toBe('云[U+200B]汀');
    expect(showInvisible('a  b')).toBe('a␣␣b');
    expect(showInvisible('⻓')).toBe('⻓[U+2ED3]');
  });
});
