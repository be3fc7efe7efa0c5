import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { f1, measure } from '../bench/measures.ts';
import { damage, type Wish } from '../damage/damage.ts';
import { extractors } from '../damage/extractors.ts';
import { orders } from '../damage/page.ts';
import { demoPapers, readDemo } from '../demo/read-demo.ts';
import { column } from './column.ts';

const demo = await readDemo();
const [pdfbox, , ocr] = extractors;

describe.each([pdfbox!, ocr!])('what $id makes of a page', (extractor) => {
  it.each(orders)('comes back paragraph by paragraph when it was %s', (order) => {
    const starts = { right: 0, false: 0, lost: 0 };
    demo.forEach((clean, i) => {
      const { starts: its } = measureRestored(clean, 40_000 + i, { extractor, order });
      for (const kind of ['right', 'false', 'lost'] as const) starts[kind] += its[kind];
    });
    expect(f1(starts)).toBeGreaterThan(0.97);
  });
});

it('sets a turned page with trailing headings back in order where columns prove it', () => {
  const long = demo.filter(({ sections }) => sections.length > 3 && sections[0]!.paragraphs.length > 2);
  expect(long.length).toBeGreaterThanOrEqual(8);
  for (const [i, clean] of long.entries()) {
    const wish: Wish = { extractor: pdfbox!, order: 'turned-trailing', paint: 'runs', columns: 3 };
    const { order } = measureRestored(clean, 50_000 + i, wish);
    expect(order.right / order.all).toBeGreaterThan(0.99);
  }
});

it('knows the headline of a turned page by the kicker over it, where nothing else tells', () => {
  const paragraphs = [
    '昨天上午，渡口因大雾停航三个小时，船工们坐在候船亭里喝茶，谁也没有说话。',
    '老钟敲了九下，雾还没有散，卖豆腐的老周把担子放在栏杆边上，数了一遍船。',
    '新桥的七号桥墩昨天浇下第一斗混凝土，工人说桥通以后渡船还要再开一年。',
    '候船亭里的长椅是一九三四年做的，修桥的人想把它搬走，船工们没有答应。',
  ];
  const [first, second, third, last] = paragraphs as [string, string, string, string];
  const text = [
    `长椅留在候船亭里\n\n${column(last)}`,
    `大雾锁江\n\n渡口停航三天\n\n${column(first, second)}`,
    `桥墩浇下第一斗\n\n${column(third)}\n`,
  ].join('\n\n');
  const { article, sections } = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64) }).articles[0]!;
  expect(article).toMatchObject({ kicker: '大雾锁江', headline: '渡口停航三天' });
  expect(article.doubts?.map(({ rule }) => rule)).toEqual(['headline-or-kicker']);
  expect(sections).toEqual([
    { paragraphs: [first, second] },
    { heading: '桥墩浇下第一斗', paragraphs: [third] },
    { heading: '长椅留在候船亭里', paragraphs: [last] },
  ]);
});

it('gives the same article for the same scan', () => {
  const { scan } = damage(demo[0]!, 7);
  const once = restore({ file: 'p01.txt', text: scan }, { sha256: '0'.repeat(64) });
  expect(restore({ file: 'p01.txt', text: scan }, { sha256: '0'.repeat(64) })).toEqual(once);
});

function measureRestored(clean: (typeof demo)[number], seed: number, wish: Wish) {
  const { scan, truth } = damage(clean, seed, wish);
  const paper = demoPapers[clean.article.paper!]!;
  const restored = restore(
    { file: 'p01.txt', text: scan, lang: paper.lang },
    { sha256: '0'.repeat(64), paper },
  );
  return measure(truth, restored.articles[0]!.blocks);
}
