import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Paper } from '../../src/model/paper.ts';
import { decodeScan } from '../../src/restore/readers/decode-scan.ts';
import { restoreIssue } from '../../src/restore/restore-issue.ts';
import { restore } from '../../src/restore/restore.ts';
import { setWholePages, readOnPage } from '../demo/set-whole-pages.ts';
import { wholePages } from '../demo/whole-pages.ts';
import { demoPapers, readDemo } from '../demo/read-demo.ts';
import { column } from './column.ts';
import { correct } from './corrected-issue.ts';

const sha256 = '0'.repeat(64);
const bell = column(
  '钟楼上的大钟前天停了，停在三点一刻。守钟的秦师傅爬上去看了两回，说是一只麻雀钻进了齿轮，人和鸟都吓了一跳，如今谁也不肯先下来。',
);
const gate = column(
  'The lower gate of the canal was opened on Tuesday, a week before its time, because the keeper had heard the wind go round to the south and did not care to wait for the order.',
);

const bare = (text: string): string => text.replace(/\s+/gu, '');

function articlesOf(text: string, lang: string, paper?: Paper): readonly Article[] {
  const scan = { file: 'p03.txt', text, lang, page: 3 };
  return restore(scan, { sha256, ...(paper ? { paper } : {}) }).articles.map(({ article }) => article);
}

describe('the heading that a page goes by is read from its running head', () => {
  const papers = {
    zh: {
      name: '云汀日报',
      lang: 'zh-Hans',
      furniture: ['第{page}版 {rubric} 云汀日报', '云汀 · 副刊 {page}'],
    },
    en: { name: 'The Packet', lang: 'en', furniture: ['{page} {rubric}'] },
    de: { name: 'Hafenbote', lang: 'de' },
    ja: { name: '港町新聞', lang: 'ja' },
    ko: { name: '항구일보', lang: 'ko' },
  } as const satisfies Record<string, Paper>;
  const heads: readonly (readonly [keyof typeof papers, rubric: string, ...head: string[]])[] = [
    ['zh', '国际新闻', '云汀日报 1998年11月9日 第3版 国际新闻'],
    ['zh', '要闻', '1998年11月9日 星期一 · 要闻 · 第3版'],
    ['zh', '江岸闲话', '第3版 江岸闲话 云汀日报'],
    ['zh', '副刊', '云汀 · 副刊 3'],
    ['zh', '体育', '云汀日报', '1998年11月9日', '体育'],
    ['zh', '副刊', '云汀日报 1998年11月9日', '副刊', '第3版'],
    ['en', 'Local News', 'THE PACKET, FRIDAY, NOVEMBER 9, 1923. Local News'],
    ['en', 'SPORTS', 'SPORTS   THE PACKET, November 9, 1923   Page 3'],
    ['en', 'Town and Country', '3 Town and Country'],
    ['de', 'Lokales', 'Hafenbote, den 6.11.1931. Lokales. Seite 3'],
    ['ja', '社会面', '港町新聞 1931年11月6日 第3面 社会面'],
    ['ko', '사회', '항구일보 1931년 11월 6일 제3면 사회'],
  ];

  it.each(heads.map(([paper, rubric, ...head]) => [head.join(' / '), paper, rubric, head] as const))(
    '%s',
    (_head, id, rubric, head) => {
      const paper: Paper = papers[id];
      const body = paper.lang.startsWith('zh') ? `麻雀停了大钟\n\n${bell}` : `The Gate Opened\n\n${gate}`;
      const [article] = articlesOf(`${head.join('\n')}\n\n${body}\n`, paper.lang, paper);
      expect(article!.rubric).toBe(rubric);
      expect(article!.furniture!.map(({ text }) => bare(text))).toEqual(head.map(bare));
    },
  );

  const lookAlikes: readonly (readonly [keyof typeof papers, string])[] = [
    ['zh', '体育'],
    ['zh', '第3版 停航的消息，船工不信 云汀日报'],
    ['zh', '国际新闻昨天停播'],
    ['en', 'SPORTS'],
    ['en', 'Saturday Features'],
    ['en', '3 men were seen upon the bridge'],
    ['en', '58 Days to the Bridge'],
  ];

  it.each(lookAlikes)('a look-alike stays in the text (%s): %s', (id, line) => {
    const paper: Paper = papers[id];
    const [article] = articlesOf(`${line}\n\n${id === 'zh' ? bell : gate}\n`, paper.lang, paper);
    expect(article).not.toHaveProperty('rubric');
    expect(article).not.toHaveProperty('furniture');
  });

  it('of several on one page each article has the one above it', () => {
    const page = `THE PACKET, NOVEMBER 9, 1923. Local News\n\nThe Gate Opened\n\nBy Ada Finch\n\n${gate}\n\nTHE PACKET, NOVEMBER 9, 1923. Foreign News\n\nThe Gate Shut\n\nBy Ada Finch\n\n${gate}\n`;
    expect(articlesOf(page, 'en', papers.en).map(({ rubric }) => rubric)).toEqual([
      'Local News',
      'Foreign News',
    ]);
  });
});

describe('what an article is stands in it where words or form prove it', () => {
  const kinds: readonly (readonly [kind: string | undefined, lang: string, page: string])[] = [
    ['letter', 'zh-Hans', `读者来信\n\n麻雀停了大钟\n\n${bell}`],
    ['letter', 'zh-Hans', `麻雀停了大钟\n\n编辑同志：\n\n${bell}\n\n西关 江小满`],
    ['letter', 'zh-Hant', `讀者投書\n\n${bell}`],
    ['letter', 'en', `To the Editor of the Packet\n\n${gate}`],
    [
      'letter',
      'en',
      `The Lower Gate\n\nSir,—${gate}\n\nI am, Sir, yours faithfully,\n\nA RATEPAYER OF SOME YEARS`,
    ],
    ['letter', 'de', `Leserbriefe\n\n${gate}`],
    ['letter', 'ja', `読者の声\n\n${bell}`],
    ['notice', 'zh-Hans', `寻物启事\n\n${bell}`],
    ['notice', 'zh-Hans', `钟楼停钟\n\n${bell}\n\n特此通告。`],
    ['notice', 'en', `LOST AND FOUND\n\n${gate}`],
    [
      'notice',
      'en',
      `The Lower Gate\n\n${column('Notice is hereby given that the lower gate of the canal will be shut on Friday, and that nobody need ask.')}`,
    ],
    ['notice', 'fr', `Avis de décès\n\n${gate}`],
    ['notice', 'ko', '공고\n\n내일부터 항구의 다리를 고치는 동안 나룻배가 한 시간에 한 번 다닌다.\n'],
    [undefined, 'zh-Hans', `市政府发布停钟公告\n\n${bell}`],
    [undefined, 'zh-Hans', `读者来信有了回音\n\n${bell}`],
    [undefined, 'zh-Hans', `停钟公告\n\n本报记者 林望\n\n${bell}`],
    [undefined, 'zh-Hans', `麻雀停了大钟\n\n编辑同志：\n\n${bell}`],
    [undefined, 'en', `Lost and Found Again\n\n${gate}`],
    [undefined, 'en', `Notice to Quit Served Upon the Keeper\n\n${gate}`],
    [undefined, 'en', `The Lower Gate\n\nBy Ada Finch\n\n${gate}`],
  ];

  it.each(kinds)('%s, %s: %#', (kind, lang, page) => {
    expect(articlesOf(page, lang).map((article) => article.kind)).toEqual([kind]);
  });

  it('a picture is an article of nothing but its words', () => {
    const [article] = articlesOf('大钟停在三点一刻（秦守义 摄）\n', 'zh-Hans');
    expect(article).toMatchObject({ kind: 'picture', figures: [{ credit: '秦守义摄' }] });
  });
});

describe('kinds and rubrics of the demo papers', () => {
  it('every article with a scan of its own has the kind that was printed', async () => {
    const clean = await readDemo();
    for (const { file, article } of clean) {
      const text = readFileSync(`content/scans/${file.replace(/\.md$/u, '.txt')}`, 'utf8');
      const [restored] = articlesOf(text, article.lang, demoPapers[article.paper!]);
      expect(restored!.kind, file).toBe(article.kind);
    }
  });

  it('every article of a whole page has the kind and rubric that were printed', () => {
    const scans = setWholePages();
    const days = Map.groupBy(wholePages, ({ file }) => file.slice(0, file.lastIndexOf('/')));
    for (const pages of days.values()) {
      const printed = new Map(
        pages.flatMap((page) =>
          page.stretches.map((stretch) => [stretch.article, readOnPage(page, stretch)]),
        ),
      );
      const paper = demoPapers[pages[0]!.file.split('/')[0]!]!;
      const received = pages.map((page) => {
        const text = decodeScan(scans.get(`${page.file}.txt`)!).text;
        return { file: `${page.file}.txt`, text, lang: paper.lang, page: Number(page.file.at(-1)), sha256 };
      });
      const told = restoreIssue(received, { paper }).articles.map(({ article: { kind, rubric } }) => [
        kind,
        rubric,
      ]);
      expect(told).toEqual([...printed.values()].map(({ article: { kind, rubric } }) => [kind, rubric]));
    }
  });
});

it('a person can correct both', () => {
  const when = '2024-05-06';
  const { article, clashes } = correct([
    { kind: 'field', field: 'kind', from: null, to: 'notice', when },
    { kind: 'field', field: 'rubric', from: null, to: '要闻', when },
  ]);
  expect(clashes).toEqual([]);
  expect(article).toMatchObject({ kind: 'notice', rubric: '要闻' });
});
