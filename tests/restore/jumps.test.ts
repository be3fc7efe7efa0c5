import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../src/model/change.ts';
import { restoreIssue, type RestoredIssue } from '../../src/restore/restore-issue.ts';
import { column } from './column.ts';

const ferry =
  '昨天清早，渡口的雾还没有散，摆渡的老周就把船头的灯点上了。他说灯不是给自己看的，是给对岸的人看的，有灯就有船，有船就有人等。';
const onFerry =
  '七点钟雾散了一半，头一班船离了岸，船上坐着十一个上学的孩子和两筐豆腐。孩子们轮流替豆腐撑伞，到了对岸，孩子湿了，豆腐是干的。';
const bell =
  '钟楼上的大钟前天停了，停在三点一刻。守钟的秦师傅爬上去看了两回，说是一只麻雀钻进了齿轮，人和鸟都吓了一跳，如今谁也不肯先下来。';
const gate =
  'The lower gate of the canal was opened on Tuesday, a week before its time, because the keeper had heard the wind go round to the south and did not care to wait for the order.';
const lamp =
  'A lamp has been set up at the corner of the lane, where for eleven years the vicar and the postman have walked into one another in the dark every evening of the winter half.';

function issueOf(...pages: readonly (readonly [page: number, text: string])[]): RestoredIssue {
  const scans = pages.map(([page, text]) => ({
    file: `p0${page}.txt`,
    page,
    text,
    sha256: String(page).repeat(64),
  }));
  return restoreIssue(scans, {});
}

function doubtsOf({ articles }: RestoredIssue): Doubt[] {
  return articles.flatMap(({ article }) => article.doubts ?? []);
}

/** A paragraph cut after so many of its lines. */
function cut(text: string, at: number): readonly [string, string] {
  const lines = column(text).split('\n');
  return [lines.slice(0, at).join('\n'), lines.slice(at).join('\n')];
}

describe('an article that goes on on another page', () => {
  const [head, tail] = cut(onFerry, 2);
  const issue = issueOf(
    [1, `雾里的头班船\n\n本报记者 柳听潮\n\n${column(ferry)}\n\n${head}\n（下转第3版）\n`],
    [
      3,
      `麻雀停了大钟\n\n本报记者 林望\n\n${column(bell)}\n\n头班船\n（上接第1版）\n${tail}\n\n${column(bell)}\n`,
    ],
  );
  const [first] = issue.articles;

  it('is one article again, with its paragraph whole', () => {
    expect(issue.articles.map(({ article }) => article.headline)).toEqual(['雾里的头班船', '麻雀停了大钟']);
    expect(first!.sections).toEqual([{ paragraphs: [ferry, onFerry, bell] }]);
  });

  it('says on which pages it stands and where it went on', () => {
    expect(first!.article.pages).toEqual([1, 3]);
    expect(first!.article.continued).toMatchObject([{ file: 'p03.txt', sha256: '3'.repeat(64) }]);
    expect(doubtsOf(issue)).toEqual([]);
  });

  it('keeps the jump lines and the shortened headline as furniture, with their scan', () => {
    expect(first!.article.furniture).toEqual([
      expect.objectContaining({ text: '（下转第3版）' }),
      expect.objectContaining({ text: '（上接第1版）', file: 'p03.txt' }),
      expect.objectContaining({ text: '头班船', file: 'p03.txt' }),
    ]);
  });

  it('leaves all other articles their names', () => {
    expect(issue.articles.map(({ name, file }) => `${file} ${name}`)).toEqual([
      'p01.txt p01-01',
      'p03.txt p03-01',
    ]);
    const alone = issueOf([
      3,
      `头班船\n（上接第1版）\n${tail}\n\n${column(bell)}\n\n麻雀停了大钟\n\n本报记者 林望\n\n${column(bell)}\n`,
    ]);
    expect(alone.articles.map(({ name }) => name)).toEqual(['p03-01', 'p03-02']);
  });

  it('has every character of both pages', () => {
    const printed = [
      ferry,
      onFerry,
      bell,
      bell,
      '雾里的头班船本报记者柳听潮（下转第3版）',
      '麻雀停了大钟本报记者林望头班船（上接第1版）',
    ];
    const got = issue.articles.flatMap(({ article, sections }) => [
      article.headline,
      article.byline ?? '',
      ...sections.flatMap(({ paragraphs }) => paragraphs),
      ...(article.furniture ?? []).map(({ text }) => text),
    ]);
    const counted = (texts: readonly string[]) => [...texts.join('').replace(/\s/gu, '')].sort().join('');
    expect(counted(got)).toBe(counted([...printed]));
  });
});

describe('in English', () => {
  it('a word that the jump broke is whole again', () => {
    const issue = issueOf(
      [
        1,
        `The Gate Opened\n\nBy Ada Finch\n\n${column(gate)}\n\n${column(lamp)} It was a sur-\n(Continued on page 2.)\n`,
      ],
      [2, `THE GATE—Continued from Page 1.\nprise to them both.\n\n${column(gate)}\n`],
    );
    expect(issue.articles).toHaveLength(1);
    expect(issue.articles[0]!.sections[0]!.paragraphs[1]).toMatch(/It was a surprise to them both\.$/u);
    expect(issue.articles[0]!.article.fixes).toMatchObject({ 'join-hyphen': expect.any(Number) });
    expect(issue.changes.get('p01.txt')).toContainEqual(
      expect.objectContaining({ fix: 'join-hyphen', before: 'sur-', after: 'sur' }),
    );
  });

  it('a paragraph that ends before the jump stays one by itself', () => {
    const issue = issueOf(
      [1, `The Gate Opened\n\nBy Ada Finch\n\n${column(gate)}\nContinued on page 2\n`],
      [2, `The Gate\nContinued from page 1\n${column(lamp)}\n`],
    );
    expect(issue.articles.map(({ sections }) => sections)).toEqual([[{ paragraphs: [gate, lamp] }]]);
  });
});

describe('two that jump to one page', () => {
  const page = (turned: boolean): readonly [number, string] => {
    const parts = [
      `The Gate\n(Continued from page 1)\n${column(lamp)}\n`,
      `The Bell\n(Continued from page 1)\n${column(gate)}\n`,
    ];
    return [2, (turned ? parts.reverse() : parts).join('\n')];
  };
  const front = [
    1,
    `The Gate Opened\n\nBy Ada Finch\n\n${column(gate)}\n(Continued on page 2)\n\nThe Bell Stopped\n\nBy John Reed\n\n${column(lamp)}\n(Continued on page 2)\n`,
  ] as const;

  it.each([false, true])('are told apart by their headlines', (turned) => {
    const issue = issueOf(front, page(turned));
    expect(issue.articles.map(({ sections }) => sections[0]!.paragraphs)).toEqual([
      [gate, lamp],
      [lamp, gate],
    ]);
    expect(doubtsOf(issue).map(({ rule }) => rule)).not.toContain('jump-without-partner');
  });
});

describe('no evidence, no join, but a doubt', () => {
  type Pages = readonly (readonly [number, string])[];
  const alone: readonly (readonly [what: string, pages: Pages])[] = [
    [
      'where the other page is not there',
      [[1, `雾里的头班船\n\n本报记者 柳听潮\n\n${column(ferry)}\n（下转第3版）\n`]],
    ],
    [
      'where the other page has only other articles',
      [
        [1, `雾里的头班船\n\n本报记者 柳听潮\n\n${column(ferry)}\n（下转第3版）\n`],
        [3, `麻雀停了大钟\n\n本报记者 林望\n\n${column(bell)}\n`],
      ],
    ],
    [
      'where the jump lines name other pages',
      [
        [1, `雾里的头班船\n\n本报记者 柳听潮\n\n${column(ferry)}\n（下转第3版）\n`],
        [3, `雾里的头班船\n（上接第2版）\n${column(onFerry)}\n`],
      ],
    ],
  ];

  it.each(alone)('%s', (_what, pages) => {
    const issue = issueOf(...pages);
    expect(issue.articles).toHaveLength(pages.length);
    expect(doubtsOf(issue).map(({ rule }) => rule)).toContain('jump-without-partner');
  });

  it('but one jump line is enough where the headlines share their words', () => {
    const issue = issueOf(
      [1, `雾里的头班船\n\n本报记者 柳听潮\n\n${column(ferry)}\n（下转第3版）\n`],
      [3, `头班船\n\n${column(onFerry)}\n`],
    );
    expect(issue.articles.map(({ sections }) => sections)).toEqual([[{ paragraphs: [ferry, onFerry] }]]);
  });
});
