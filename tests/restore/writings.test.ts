import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writingOf } from '../../src/model/lang.ts';
import { restore } from '../../src/restore/restore.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import { hangul } from '../../src/restore/writing/hangul.ts';
import { recogniseLang } from '../../src/restore/writing/index.ts';

const langs = ['de', 'fr', 'ko', 'ja', 'zh-Hant'] as const;
const digest = { sha256: '0'.repeat(64) };

async function linesOf(lang: (typeof langs)[number]): Promise<readonly string[]> {
  const text = await readFile(new URL(`../writings/${lang}.txt`, import.meta.url), 'utf8');
  return text.trimEnd().split('\n');
}

describe.each(langs)('clean %s', (lang) => {
  it.each(['\n', '\n\n'])('comes out as it went in, its paragraphs apart by %j', async (separator) => {
    const lines = await linesOf(lang);
    const { articles, changes } = restore({ file: 'a.txt', text: lines.join(separator), lang }, digest);
    const { article, sections } = articles[0]!;
    expect([article.headline, ...sections.flatMap(({ paragraphs }) => paragraphs)]).toEqual(lines);
    expect(changes).toEqual([]);
    expect(article.doubts).toBeUndefined();
    expect(article.byline).toBeUndefined();
  });

  it('is known by its letters and small words', async () => {
    const lines = await linesOf(lang);
    expect(recogniseLang(lines.join('\n'))).toBe(lang);
    for (let at = 1; at + 4 < lines.length; at += 5) {
      expect(recogniseLang(lines.slice(at, at + 5).join('\n'))).toBe(lang);
    }
  });
});

it('a few words of no language in particular are English, the default', () => {
  expect(recogniseLang('12 Hamburg 14 Paris')).toBe('en');
  expect(recogniseLang('De la Rue & Co.')).toBe('en');
});

it('knows how languages are written', () => {
  expect(['ko', 'ko-Hang', 'ko-KR'].map(writingOf)).toEqual(['hangul', 'hangul', 'hangul']);
  expect(['zh-Hant', 'ja', 'yue', 'lzh'].map(writingOf)).toEqual(['cjk', 'cjk', 'cjk', 'cjk']);
  expect(['de', 'fr', 'en', 'kok'].map(writingOf)).toEqual(['latin', 'latin', 'latin', 'latin']);
});

describe('lines of Korean join', () => {
  const seen =
    '시의회는 새 부두를 열기로 했다. 등대에서 배가 보였다. 도서관은 문을 닫았다. 어제 시장이 왔다.';
  const words = new Set<string>();
  gatherWords(seen, words);

  it.each([
    ['지난 월요일 시의', '회가 열렸다', '지난 월요일 시의회가 열렸다'],
    ['새 부두', '를 열었다', '새 부두를 열었다'],
    ['어제 등대', '에서 보았다', '어제 등대에서 보았다'],
    ['그는 “바쁘다”', '고 말했다', '그는 “바쁘다”고 말했다'],
    ['이천', ', 삼천', '이천, 삼천'],
    ['모두 41', '억 원', '모두 41억 원'],
  ])('with nothing between “%s” and “%s”', (before, after, printed) => {
    const joint = hangul.join(before, after, words);
    expect(joint.before + joint.between + joint.after).toBe(printed);
    expect(joint.doubt).toBeUndefined();
  });

  it.each([
    ['그 도서관은', '어제 문을 열었다', '그 도서관은 어제 문을 열었다'],
    ['문을 열었다.', '시장은', '문을 열었다. 시장은'],
    ['사람들을', '만났다', '사람들을 만났다'],
  ])('with a space between “%s” and “%s”', (before, after, printed) => {
    const joint = hangul.join(before, after, words);
    expect(joint.before + joint.between + joint.after).toBe(printed);
    expect(joint.doubt).toBeUndefined();
  });

  it('and raise a doubt where nothing tells', () => {
    expect(hangul.join('굴뚝', '새가', words).doubt).toBe('space');
  });
});

it('a Korean column comes back as its paragraphs', async () => {
  const clean = (await linesOf('ko')).slice(0, 8);
  const words = new Set<string>();
  gatherWords((await linesOf('ko')).join('\n'), words);
  const text = clean.map((paragraph, i) => (i === 0 ? paragraph : inColumn(paragraph, 16))).join('\n\n');
  const { article, blocks } = restore({ file: 'p01.txt', text, lang: 'ko' }, { ...digest, words })
    .articles[0]!;
  expect(article.headline).toBe(clean[0]);
  expect(blocks.slice(1).map((block) => block.text.replace(/\s/gu, ''))).toEqual(
    clean.slice(1).map((paragraph) => paragraph.replace(/\s/gu, '')),
  );
});

/** Breaks Korean as its papers do, between any two syllables; a space at a line's end is not in the scan. */
function inColumn(paragraph: string, syllables: number): string {
  const lines: string[] = [];
  for (let rest = paragraph; rest !== ''; rest = rest.slice(syllables).trimStart()) {
    lines.push(rest.slice(0, syllables).trimEnd());
  }
  return lines.join('\n');
}

describe('a drop cap', () => {
  const body =
    'keeper of the light had not been seen for a week when the boat\ncame back from the islands with the mail and two hampers of plums for him.\n';

  it.each([
    ['stands on a line of its own', `The Keeper\n\nT\nHE ${body}`],
    ['stands apart', `The Keeper\n\nT HE ${body}`],
  ])('comes back to its word where it %s', (_how, text) => {
    const { articles, changes } = restore({ file: 'p01.txt', text }, digest);
    expect(articles[0]!.sections[0]!.paragraphs[0]).toMatch(/^THE keeper of the light/u);
    expect(changes.some(({ fix }) => fix === 'join-drop-cap')).toBe(true);
  });

  it.each(['A MAN was seen', 'I SAW the keeper', 'J SMITH of this parish'])(
    'is not what opens “%s”',
    (words) => {
      const text = `The Keeper\n\n${words} ${body}`;
      const { articles } = restore({ file: 'p01.txt', text }, digest);
      expect(articles[0]!.blocks.some((block) => block.text.startsWith(words))).toBe(true);
    },
  );
});

it('a Japanese column joins with nothing between its lines', () => {
  const text =
    '渡し船、三日間休航\n\n　昨日の午前、濃霧のため渡し船は\n休航となった。船頭たちは待合所で\nお茶を飲み、人々は誰も話さなかっ\nた。\n　「霧が晴れたら出る」と老船長は\n言った。「明日は晴れる」。\n';
  const { sections, article } = restore({ file: 'p01.txt', text }, digest).articles[0]!;
  expect(article.lang).toBe('ja');
  expect(sections).toEqual([
    {
      paragraphs: [
        '昨日の午前、濃霧のため渡し船は休航となった。船頭たちは待合所でお茶を飲み、人々は誰も話さなかった。',
        '「霧が晴れたら出る」と老船長は言った。「明日は晴れる」。',
      ],
    },
  ]);
});
