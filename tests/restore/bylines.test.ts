import { describe, expect, it } from 'vitest';
import type { Writing } from '../../src/model/lang.ts';
import { restore } from '../../src/restore/restore.ts';
import { cueOfLine } from '../../src/restore/stages/cues.ts';
import { readAuthors, readDateline } from '../../src/restore/stages/read-byline.ts';

describe('a byline names its authors', () => {
  it.each<[writing: Writing, line: string, names: readonly string[]]>([
    ['latin', 'By Edith Marlowe', ['Edith Marlowe']],
    ['latin', 'By Edith Marlowe and T. Pym', ['Edith Marlowe', 'T. Pym']],
    ['latin', 'BY R. E. MCBRIDE', ['R. E. MCBRIDE']],
    ['latin', 'By Mr. Dace', ['Mr. Dace']],
    ['latin', 'By Stephen King', ['Stephen King']],
    ['latin', 'By J. Smith, M.D.', ['J. Smith']],
    ['latin', 'Von Karl Huber', ['Karl Huber']],
    ['latin', 'Von Dr. Lohse', ['Dr. Lohse']],
    ['latin', 'Par M. Delattre', ['M. Delattre']],
    ['latin', 'Par Jean-Paul Hamel', ['Jean-Paul Hamel']],
    ['latin', 'By Our Sporting Correspondent', []],
    ['latin', 'From Our Own Correspondent', []],
    ['latin', '(Von unserem Korrespondenten)', []],
    ['latin', 'De notre correspondant particulier', []],
    ['latin', 'De notre envoyé spécial', []],
    ['cjk', '本报记者 买买提·吐尔逊', ['买买提·吐尔逊']],
    ['cjk', '本报记者 顾南枝·林望', ['顾南枝', '林望']],
    ['latin', 'Par Henriette Lormel', ['Henriette Lormel']],
    ['latin', 'Novelle von L. Hartwig', ['L. Hartwig']],
    ['latin', 'A Tale by E. Marlowe', ['E. Marlowe']],
    ['cjk', '（山田太郎特派員）', ['山田太郎']],
    ['cjk', '本報記者 顧南枝', ['顧南枝']],
    ['hangul', '김민수 기자', ['김민수']],
    ['hangul', '[서울=김민수 기자]', ['김민수']],
    ['hangul', '김민수·박영희 기자 minsu@example.kr', ['김민수', '박영희']],
    ['hangul', '本社特派員 李相哲', ['李相哲']],
  ])('%s: %s', (writing, line, names) => {
    expect(cueOfLine(line, writing)).toBe('byline');
    expect(readAuthors(line, '', writing).map(({ name }) => name)).toEqual(names);
  });

  it('with their roles', () => {
    expect(readAuthors('김민수 기자', '', 'hangul')).toEqual([{ name: '김민수', role: '기자' }]);
    expect(readAuthors('本报记者 买买提·吐尔逊 通讯员 江小满', '', 'cjk')).toEqual([
      { name: '买买提·吐尔逊', role: '本报记者' },
      { name: '江小满', role: '通讯员' },
    ]);
  });
});

it.each<[Writing, string]>([
  ['latin', 'By Land and Sea'],
  ['latin', 'By Night in Wrenhaven'],
  ['latin', 'By Royal Command'],
  ['latin', 'By Special Train'],
  ['latin', 'By Leaps and Bounds'],
  ['latin', 'By Order of the Council'],
  ['latin', 'Von Land zu Land'],
  ['latin', 'Von Haus Hof'],
  ['latin', 'von Karl Huber'],
  ['latin', 'Der Roman von L. Hartwig'],
  ['latin', 'Poem by Robert Burns Found'],
  ['latin', 'PAR SERVICE POSTAL'],
  ['latin', 'Par Monts et par Vaux'],
  ['latin', 'Par Monts et Vaux'],
  ['latin', 'Par Saint Christophe'],
  ['latin', 'Par Notre Envoyé'],
  ['latin', 'BY R,E. \\MCBR1DE, CO: 0. 190m P2.'],
  ['hangul', '기자 회견'],
  ['hangul', '기자들이 본 새 부두'],
  ['cjk', '记者招待会'],
])('in %s “%s” is no byline', (writing, line) => {
  expect(cueOfLine(line, writing)).not.toBe('byline');
});

it('a headline that begins with By stays the headline', () => {
  const text =
    'By Land and Sea\n\nThe carrier left at noon with three hampers of plums for the market.\n\nThe boat left an hour after him and came in first, as it always does.\n';
  const { article } = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;
  expect(article.headline).toBe('By Land and Sea');
  expect(article.byline).toBeUndefined();
  expect(article.authors).toBeUndefined();
});

describe('a dateline gives place and day', () => {
  it.each<[Writing, string, string, string | undefined]>([
    ['latin', 'BERLIN, 3. Mai. (Eigener Bericht.) Der Reichstag hat', 'BERLIN', '1911-05-03'],
    ['latin', 'Paris, 12 mars. — Le conseil s’est réuni', 'Paris', '1911-03-12'],
    ['latin', 'PARIS, le 3 mai. Le conseil s’est réuni', 'PARIS', '1911-05-03'],
    ['latin', 'LONDON, March 4.—Admiral Sir John', 'LONDON', '1911-03-04'],
    ['cjk', '新华社北京3月4日电 记者', '北京', '1911-03-04'],
    ['hangul', '[부산=연합뉴스] 어제 아침', '부산', undefined],
  ])('%s: %s', (writing, opening, place, day) => {
    expect(readDateline(opening, '1911-06-01', writing)).toEqual({ place, ...(day ? { day } : {}) });
  });

  it.each<[Writing, string]>([
    ['latin', 'Montag, 3. Mai. Der Reichstag hat'],
    ['latin', 'Am Dienstag, 3. Mai, hat der Reichstag'],
    ['latin', 'Lundi, 3 mai. Le conseil'],
    ['latin', 'Yesterday, 12 men were hurt'],
    ['latin', 'WANTED.—A cook'],
  ])('and there is none in %s “%s”', (writing, opening) => {
    expect(readDateline(opening, '1911-06-01', writing)).toBeUndefined();
  });
});

describe('a bare name below the headline', () => {
  const text = '父亲当了一辈子会计，留下来的只有一把算盘。\n父亲走了以后，我把算盘挂在墙上。\n';
  const head = (...lines: readonly string[]) => {
    const scan = { file: 'p01.txt', text: `${lines.join('\n')}\n${text}`, lang: 'zh-Hans' };
    const { kicker, headline, deck, byline } = restore(scan, { sha256: '0'.repeat(64) }).articles[0]!.article;
    return { kicker, headline, deck, byline };
  };

  it('is the author’s', () => {
    expect(head('父亲的算盘', '白玉堂')).toEqual({ headline: '父亲的算盘', byline: '白玉堂' });
  });

  it.each([
    ['is none where it is the headline', '白玉堂', '旧楼拆了'],
    ['is none where it is no surname', '父亲的算盘', '旧物志'],
  ])('%s', (_, first, second) => {
    expect(head(first, second).byline).toBeUndefined();
  });
});

it.each(['新事新办 喜事俭办', '昨夜钟楼敲了十二下 全城对表', '三月五日'])(
  'a headline of two phrases, or a day, is no signature: %s',
  (headline) => {
    const text = `${headline}\n\n昨夜钟楼敲了十二下，西关码头的船工数得清清楚楚。\n\n全城的人都起来对表，老钟自己也对了一回。\n`;
    const [it] = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles;
    expect(it!.article.headline).toBe(headline);
  },
);
