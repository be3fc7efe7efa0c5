import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { citationFormats } from '../../src/citing/citation-files.ts';
import type { CslItem } from '../../src/citing/csl.ts';
import { partName } from '../../src/citing/part-name.ts';
import { spanPages } from '../../src/citing/span-pages.ts';
import { citeDemo } from './read-demo-citation.ts';

const url = 'https://archive.example.org/a/';
const places = [
  'wrenhaven-packet/1924-08-15/p01-01',
  'wrenhaven-packet/1924-03-07/p02-01',
  'yunting-daily/1997-06-18/p01-01',
  'yunting-daily/1998-11-09/p02-02',
];
const [bib, ris, json] = citationFormats;

/** Reads a file back with a reader that is not ours. */
function readBack(format: string, text: string): CslItem[] {
  return plugins.input.chain(text, { forceType: format, generateGraph: false }) as CslItem[];
}

describe('a program for references reads back what stands in the file', () => {
  it.each(places)('of %s, in BibTeX', async (place) => {
    const item = await citeDemo(place, url);
    const [read] = readBack('@bibtex/text', bib!.write([item]));
    expect(read).toMatchObject({
      title: item.title,
      'container-title': item['container-title'],
      page: item.page,
      URL: url,
      issued: { 'date-parts': [item.issued!['date-parts'][0]] },
    });
    expect(read!.author?.map((name) => Object.values(name).sort().join(' '))).toEqual(
      item.author?.map((name) => Object.values(name).sort().join(' ')),
    );
    expect(read!['id']).toBe(item.id);
  });

  it.each(places)('of %s, in RIS', async (place) => {
    const item = await citeDemo(place, url);
    const [read] = readBack('@ris/file', ris!.write([item]));
    expect(read).toMatchObject({
      type: 'article-newspaper',
      title: item.title,
      'container-title': item['container-title'],
      language: item.language,
      URL: url,
    });
    const written = ris!.write([item]);
    expect(written).toMatch(/^TY {2}- NEWS\r\n(?:[A-Z][A-Z0-9] {2}- .+\r\n)+ER {2}- \r\n$/u);
    expect(written).toContain(
      `DA  - ${item.issued!['date-parts'][0].map((n) => `${n}`.padStart(2, '0')).join('/')}/`,
    );
    expect(written.match(/^AU {2}- /gmu)?.length).toBe(item.author?.length);
  });

  it('of several articles, in one file', async () => {
    const items = await Promise.all(places.map((place) => citeDemo(place)));
    expect(readBack('@bibtex/text', bib!.write(items))).toHaveLength(items.length);
    expect(readBack('@ris/file', ris!.write(items))).toHaveLength(items.length);
    expect(JSON.parse(json!.write(items))).toEqual(items);
  });
});

it('TeX prints every character of a headline, and takes none for a command', async () => {
  const title = 'Fares up 50% & $1_000 #7 {sic} ~ ^ \\par';
  const item = { ...(await citeDemo(places[0]!)), title };
  expect(bib!.write([item])).toContain(
    'title = {{Fares up 50\\% \\& \\$1\\_000 \\#7 \\{sic\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}par}}',
  );
});

it('an end of line in a headline does not end a record', async () => {
  const item = { ...(await citeDemo(places[0]!)), title: 'One\r\nER  - \u0000two' };
  expect(ris!.write([item])).toContain('TI  - One ER - two\r\n');
});

it.each([
  [[1], '1'],
  [[1, 2, 3], '1-3'],
  [[1, 3], '1, 3'],
  [[1, 2, 5, 6, 9], '1-2, 5-6, 9'],
] as const)('pages %j are cited as %s', (pages, cited) => {
  expect(spanPages(pages)).toBe(cited);
});

it.each([
  ['Edith Marlowe', { family: 'Marlowe', given: 'Edith' }],
  ['J. P. Marsh Jr', { family: 'Marsh', given: 'J. P.', suffix: 'Jr' }],
  ['Ludwig van Beethoven', { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }],
  ['A. M.', { literal: 'A. M.' }],
  ['Vigilans', { literal: 'Vigilans' }],
  ['Our Sporting Correspondent', { literal: 'Our Sporting Correspondent' }],
  ['胡晨', { literal: '胡晨' }],
])('%s is parted as a name should be', (name, parted) => {
  expect(partName(name)).toEqual(parted);
});
