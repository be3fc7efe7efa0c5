import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { partColumns } from '../../src/restore/stages/part-columns.ts';
import { seeded } from '../damage/random.ts';
import { setParagraph } from '../damage/set-paragraph.ts';
import type { Style } from '../damage/page.ts';
import { readDemo } from '../demo/read-demo.ts';
import { cjk } from '../../src/restore/writing/cjk.ts';
import { latin } from '../../src/restore/writing/latin.ts';

const sha256 = '0'.repeat(64);
const demo = await readDemo();
const chinese = demo.filter(({ article }) => article.lang.startsWith('zh'));
const paragraphs = chinese
  .flatMap(({ sections }) => sections.flatMap(({ paragraphs: its }) => its))
  .slice(0, 8);
const style: Style = {
  measure: 16,
  columns: 2,
  hangsQuotes: false,
  hasNarrowMarks: true,
  order: 'printed',
  paint: 'once',
  hasRunningHead: false,
};

interface ColumnLine {
  readonly text: string;
  readonly isFirst: boolean;
}

const lines: readonly ColumnLine[] = paragraphs.flatMap((text) =>
  setParagraph(text, style, cjk, seeded(7)).map((line, i) => ({ text: line.text, isFirst: i === 0 })),
);

/** Balances the lines in so many columns; the last may be a line or more shorter. */
function columnsOf(count: number): (readonly ColumnLine[])[] {
  const height = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, i) => lines.slice(i * height, (i + 1) * height));
}

function restored(text: string, shape?: string) {
  const { article, sections } = restore(
    { file: 'columns.txt', text, lang: 'zh-Hans' },
    { sha256, ...(shape ? { shape } : {}) },
  ).articles[0]!;
  return {
    paragraphs: sections.flatMap(({ paragraphs: its }) => its),
    doubts: (article.doubts ?? []).map(({ rule }) => rule).filter((rule) => rule !== 'no-headline'),
    shape: article.source!.shape,
  };
}

describe('columns an extractor set side by side on one line', () => {
  const [left, right] = columnsOf(2);
  const cellsOf = (row: string): string[] => row.split(' ');
  const rows = left!.map(({ text }, i) => (right![i] ? `${text} ${right![i]!.text}` : text));

  it('are taken apart where every row shows each of them', () => {
    const { paragraphs: found, doubts } = restored(rows.join('\n'));
    expect(doubts).toEqual([]);
    expect(found).toEqual(paragraphs);
  });

  it('stay as they stood, every cell by itself and with one doubt, where a row hides the cut', () => {
    const hidden = rows.map((row, i) => (i === 3 ? row.replace(' ', '') : row));
    const { paragraphs: found, doubts, shape } = restored(hidden.join('\n'));
    expect(doubts).toEqual(['columns-side-by-side']);
    expect(found).toEqual(hidden.flatMap(cellsOf));
    expect(shape).toBe('side-by-side');
  });

  it('have no empty cell where a character that was never printed fell off a row that stays', () => {
    const hidden = rows.map((row, i) => (i === 3 ? row.replace(' ', '') : `${row} \u001E`));
    expect(restored(hidden.join('\n')).paragraphs).not.toContain('');
  });

  it('stay as they stood where a row has a cell too few', () => {
    const short = rows.map((row, i) => (i === 5 ? row.slice(0, row.indexOf(' ')) : row));
    expect(restored(short.join('\n')).doubts).toEqual(['columns-side-by-side']);
    expect(restored(short.join('\n')).paragraphs).toEqual(short.flatMap(cellsOf));
  });
});

describe.each(['zh-Hans', 'en'])('columns whose layout was kept with blanks, in %s', (lang) => {
  const writing = lang === 'en' ? latin : cjk;
  const texts = demo
    .filter(({ article }) => article.lang === lang)
    .flatMap(({ sections }) => sections.flatMap(({ paragraphs: its }) => its))
    .slice(0, 6);
  const set = texts.flatMap((text) =>
    setParagraph(text, { ...style, measure: 20 }, writing, seeded(7)).map((line, i) =>
      i === 0 ? `${' '.repeat(writing.indent * 2)}${line.text}` : line.text,
    ),
  );
  const height = Math.ceil(set.length / 2);
  const width = Math.max(...set.map(cellsWide)) + 4;
  const rows = set
    .slice(0, height)
    .map((left, i) => `${left}${' '.repeat(width - cellsWide(left))}${set[height + i] ?? ''}`);

  it('are cut where white runs from top to bottom', () => {
    const { article, sections } = restore(
      { file: 'layout.txt', text: rows.join('\n'), lang },
      { sha256, words: new Set() },
    ).articles[0]!;
    const found = sections.flatMap(({ paragraphs: its }) => its);
    expect(found.map(withoutHyphens)).toEqual(texts.map(withoutHyphens));
    expect((article.doubts ?? []).map(({ rule }) => rule)).toEqual(['no-headline']);
  });
});

/** How many cells of half an em a line takes. */
function cellsWide(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/u.test(character) ? 2 : 1), 0);
}

function withoutHyphens(text: string): string {
  return text.replace(/[-\s]/gu, '');
}

it('keeps the words of a verse, a name list and a spaced headline in their one line', () => {
  const text = '昨夜钟楼敲了十二下 全城对表\n柳听潮 江小满 林望\n摇到外婆桥， 外婆叫我好宝宝。\n'.repeat(4);
  expect(restored(text).doubts).not.toContain('columns-side-by-side');
});

describe('columns an extractor wrote in another order', () => {
  const columns = columnsOf(4);
  const broken = columns.map((column) =>
    column.map(({ text, isFirst }, i) => (isFirst && i > 0 ? `\n${text}` : text)).join('\n'),
  );

  it('are put back where the height of the columns proves it', () => {
    const order = [1, 2, 3, 0];
    const found = restored(`渡口停航\n\n${order.map((at) => broken[at]).join('\n\n')}\n`);
    expect(found.paragraphs.join('\n')).toBe(paragraphs.join('\n'));
    expect(found.doubts).toEqual(['columns-moved']);
  });

  it('lose no line, in whatever order they stood', () => {
    for (const order of permutations([0, 1, 2, 3])) {
      const text = `渡口停航\n\n${order.map((at) => broken[at]).join('\n\n')}\n`;
      expect(() => restored(text), order.join()).not.toThrow();
    }
  });

  it('are left alone where they stood in order', () => {
    const found = restored(`渡口停航\n\n${broken.join('\n\n')}\n`);
    expect(found.paragraphs.join('\n')).toBe(paragraphs.join('\n'));
    expect(found.doubts).toEqual([]);
  });
});

it('turns a caption the right way up whose credit was written above its first line', () => {
  const caption = '大雾散去以后第一班渡船载着三十七名乘客和他们的自行车';
  const text = `渡口停航\n${lines.map((line) => line.text).join('\n')}\n\n离开码头（资料图片）\n${caption}\n`;
  const { article } = restore({ file: 'columns.txt', text }, { sha256 }).articles[0]!;
  expect(article.figures).toEqual([{ caption: `${caption}离开码头`, credit: '资料图片' }]);
});

describe('a shape a person names', () => {
  it('is taken, whatever the lines say', () => {
    expect(restored(lines.map(({ text }) => text).join('\n'), 'spaced').shape).toBe('spaced');
    expect(restored('渡口停航\n船工喝茶', 'side-by-side').paragraphs).toEqual(['渡口停航', '船工喝茶']);
  });

  it('is refused with the list of all where there is none of that name', () => {
    expect(() => restored('渡口停航', 'pdfbx')).toThrow(/There is no shape “pdfbx”[\s\S]*\bpdfbox:/u);
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((it) => it !== item)).map((rest) => [item, ...rest]),
  );
}

it('a row of very many short pieces among rows of columns is left as it stood, and takes no longer than others', () => {
  const word = '渡口大桥江水船票候船亭灯火夜市钟楼';
  const cell = (at: number, length: number): string =>
    Array.from({ length }, (_, n) => word[(at * 7 + n * 3) % word.length]).join('');
  const rows = Array.from({ length: 16 }, (_, row) =>
    row === 5
      ? Array.from({ length: 90 }, (_, at) => cell(at, 3))
      : Array.from({ length: 14 }, (_, at) => cell(row + at, (row + at) % 5 === 0 ? 11 : 12)),
  );
  const received = rows.map((cells, n) => ({ number: n + 1, text: cells.join(' '), gap: 0, indent: 0 }));
  const { lines: left, sideBySide } = partColumns(received, cjk);
  expect(left).toEqual(received);
  expect(sideBySide.size).toBe(16);
});
