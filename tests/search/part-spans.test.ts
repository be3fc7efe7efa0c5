import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningName, findCommonTerms, runName } from '../../src/search/common-terms.ts';
import { partBundles, partSpans, type ArticleFile } from '../../src/search/part-spans.ts';

const limit = { articles: 10, bytes: Infinity };

function issue(day: string, articles: number, paper = 'daily'): ArticleFile[] {
  return Array.from({ length: articles }, (_, n) => ({
    file: `${paper}/${day}/p01-${n}.md`,
    place: { paper, day, id: `p01-${n}` },
    bytes: 1,
    digest: '',
  }));
}

describe('spans', () => {
  const days = fc.date({ min: new Date('1890-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
  const issues = fc.array(fc.tuple(days, fc.integer({ min: 1, max: 25 })), { maxLength: 40 });

  it('hold every article once, and never more than they may', () => {
    fc.assert(
      fc.property(issues, fc.integer({ min: 0, max: 30 }), (drawn, others) => {
        const dated = new Map(drawn.map(([day, count]) => [day.toISOString().slice(0, 10), count]));
        const files = [...dated].flatMap(([day, count]) => issue(day, count));
        const all = [...files, ...issue('undated', others)];
        const spans = partSpans(all, limit);
        expect(
          spans
            .flatMap((span) => span.files)
            .map(({ file }) => file)
            .sort(),
        ).toEqual(all.map(({ file }) => file).sort());
        expect(new Set(spans.map(({ name }) => name)).size).toBe(spans.length);
        for (const span of spans) expect(span.files.length).toBeLessThanOrEqual(limit.articles);
      }),
    );
  });

  it('are parted into bundles that stand in the order of days, papers and names', () => {
    const both = fc.tuple(issues, fc.constantFrom('daily', 'evening'), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(both, ([drawn, paper, others]) => {
        const dated = drawn.flatMap(([day, count]) => issue(day.toISOString().slice(0, 10), count, paper));
        const same = drawn
          .slice(0, 3)
          .flatMap(([day, count]) => issue(day.toISOString().slice(0, 10), count));
        const undated = issue('undated', others);
        const files = [...new Map([...dated, ...same, ...undated].map((file) => [file.file, file])).values()];
        const [all] = partBundles({ name: '', files }, { articles: Infinity, bytes: Infinity });
        const bundles = partBundles({ name: '', files: files.toReversed() }, limit);
        expect(bundles.flatMap((bundle) => bundle.files)).toEqual(all?.files ?? []);
        for (const bundle of bundles) expect(bundle.files.length).toBeLessThanOrEqual(limit.articles);
      }),
    );
  });

  it('stay as they are, but the newest, when a new issue comes', () => {
    const files = [1990, 1991, 1992, 1993, 1994].flatMap((year) => issue(`${year}-05-01`, 4));
    const [before, after] = [
      partSpans(files, limit),
      partSpans([...files, ...issue('1994-06-01', 3)], limit),
    ];
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]!.files.length).toBe(before[0]!.files.length + 3);
  });

  it('stay as they are outside of the decade of a late find, where decades are parted', () => {
    const files = [1970, 1980, 1990].flatMap((decade) =>
      [0, 1, 2, 3].flatMap((year) => issue(`${decade + year}-05-01`, 6)),
    );
    const late = [...files, ...issue('1981-03-01', 3)];
    const outside = ({ files: its }: { files: readonly ArticleFile[] }) =>
      !its[0]!.place.day!.startsWith('198');
    expect(partSpans(late, limit).filter(outside)).toEqual(partSpans(files, limit).filter(outside));
  });

  it('set what has no day apart, and last', () => {
    const spans = partSpans([...issue('undated', 6), ...issue('1990-05-01', 6)], limit);
    expect(spans.map(({ files }) => files[0]!.place.day)).toEqual(['1990-05-01', 'undated']);
  });
});

it('lists the articles of common words, their beginnings and runs as plain counting does', () => {
  const words = ['the', 'then', 'quay', '.', 'x4f0x5h3', 'x5h3'];
  let state = 7;
  const draw = () => (state = (state * 16807) % 2147483647) % words.length;
  const articles = Array.from({ length: 900 }, () => Uint32Array.from({ length: 9 }, draw));
  const texts = articles.map((numbers) => ` ${Array.from(numbers, (n) => words[n]).join(' ')} `);
  const common = findCommonTerms(articles, words);
  const listing = (holds: (text: string) => boolean) =>
    Uint32Array.from(texts.flatMap((text, n) => (holds(text) ? [n] : [])));
  expect(common.get(runName(['the']))).toEqual(listing((text) => text.includes(' the ')));
  expect(common.get(beginningName('the'))).toEqual(listing((text) => text.includes(' the')));
  expect(common.get(beginningName('x5h3'))).toEqual(listing((text) => text.includes(' x5h3')));
  for (const [term, numbers] of common) {
    expect(numbers.length).toBeGreaterThanOrEqual(400);
    if (!term.endsWith('*')) expect(numbers).toEqual(listing((text) => text.includes(` ${term} `)));
  }
  expect([...common.keys()].some((term) => term.includes('.'))).toBe(false);
});
