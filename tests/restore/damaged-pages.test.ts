import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { f1, measure } from '../bench/measures.ts';
import { damage, type Wish } from '../damage/damage.ts';
import { extractors } from '../damage/extractors.ts';
import { orders } from '../damage/page.ts';
import { demoPapers, readDemo } from '../demo/read-demo.ts';

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
