import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findFolders } from '../../src/archive/folders.ts';
import { readPapers } from '../../src/archive/read-archive.ts';
import { localeOf, metaTags } from '../../src/citing/meta-tags.ts';
import {
  describeArticle,
  describeIssue,
  describeWay,
  stepsTo,
  writeJsonLd,
} from '../../src/citing/schema-org.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { readAsZotero } from './read-as-zotero.ts';

const { papers } = await readPapers(findFolders({}));
const site = 'https://archive.example.org';
const locate = (address: string) => site + address;
const rights = 'CC BY 4.0';

const places = [
  'wrenhaven-packet/1924-03-07/p01-01',
  'wrenhaven-packet/1924-08-15/p01-01',
  'wrenhaven-packet/1924-03-07/p02-01',
  'wrenhaven-packet/1926-06-18/p01-02',
  'wrenhaven-packet/1925-01-16/p01-02',
  'yunting-daily/1996-03-02/p01-01',
  'yunting-daily/1997-06-18/p01-01',
  'yunting-daily/1998-11-09/p02-02',
  'yunting-daily/1999-02-15/p01-02',
  'yunting-daily/1998-11-09/p03-01',
];

async function readDemo(path: string) {
  const [paper = '', day = '', id = ''] = path.split('/');
  const file = await readFile(new URL(`../demo/${path}.md`, import.meta.url), 'utf8');
  return { ...readArticle(file), place: { paper, day, id }, named: { id: paper, paper: papers.get(paper)! } };
}

// What schema.org's types take (https://schema.org/NewsArticle, /PublicationIssue, /Newspaper, /BreadcrumbList), and
// what search engines ask for of them; nothing may stand there that is not among a type's properties.
const day = z.iso.date();
const address = z.url();
const person = z.strictObject({
  '@type': z.literal('Person'),
  name: z.string().min(1),
  jobTitle: z.string().optional(),
});
const newspaper = z.strictObject({
  '@type': z.literal('Newspaper'),
  '@id': address,
  url: address,
  name: z.string().min(1),
  inLanguage: z.string(),
  description: z.string().optional(),
  startDate: day.optional(),
  endDate: day.optional(),
  publisher: z.strictObject({ '@type': z.literal('Organization'), name: z.string() }).optional(),
  locationCreated: z.strictObject({ '@type': z.literal('Place'), name: z.string() }).optional(),
});
const issue = z.strictObject({
  '@type': z.literal('PublicationIssue'),
  '@id': address,
  url: address,
  name: z.string().optional(),
  issueNumber: z.string().optional(),
  inLanguage: z.string().optional(),
  size: z.string().optional(),
  datePublished: day,
  isPartOf: newspaper,
});
const newsArticle = z.strictObject({
  '@type': z.literal('NewsArticle'),
  '@id': address,
  url: address,
  mainEntityOfPage: address,
  headline: z.string().min(1),
  alternativeHeadline: z.string().optional(),
  author: z.array(person).min(1).optional(),
  datePublished: day,
  dateline: z.string().optional(),
  printPage: z.string(),
  printSection: z.string().optional(),
  pageStart: z.int().positive(),
  pageEnd: z.int().positive(),
  pagination: z.string(),
  inLanguage: z.string().regex(/^[a-z]{2,3}(-\w+)*$/u),
  wordCount: z.int().positive(),
  image: address.optional(),
  isPartOf: issue,
  copyrightNotice: z.string(),
  license: address,
  isAccessibleForFree: z.literal(true),
});
const way = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: z.string().min(1),
        item: address,
      }),
    )
    .min(2),
});
const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([newsArticle, way]),
});

describe.each(places)('%s', (path) => {
  it('is described in the words of schema.org', async () => {
    const { article, sections, place, named } = await readDemo(path);
    const written = writeJsonLd([
      describeArticle(article, { place, named, sections, rights, locate }),
      describeWay(
        stepsTo(place, article.headline, { archive: 'Old Papers', named, issue: place.day }),
        locate,
      ),
    ]);
    const read = graph.safeParse(JSON.parse(written));
    expect(read.error?.message).toBeUndefined();
    expect(written).not.toContain('<');
    expect(read.data!['@graph'][1].itemListElement.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  });

  it('is saved by Zotero as a newspaper article, with all that was printed', async () => {
    const { article, place, named } = await readDemo(path);
    const { paper } = named;
    const url = locate(`/${path}/`);
    expect(
      readAsZotero(metaTags(article, { archive: 'Old Papers', paper, url, opening: 'It was.', rights })),
    ).toEqual({
      itemType: 'newspaperArticle',
      title: article.headline,
      creators: article.authors?.map(({ name }) => name) ?? [],
      publicationTitle: paper.name,
      date: place.day.replaceAll('-', '/'),
      pages: article.pages!.join(', '),
      language: article.lang,
      place: paper.place,
      section: article.rubric,
      url,
    });
  });

  it('has what Open Graph and Dublin Core ask for', async () => {
    const { article, named } = await readDemo(path);
    const picture = { url: `${site}/picture.png`, alt: article.headline };
    const setting = {
      archive: 'Old Papers',
      paper: named.paper,
      url: locate(`/${path}/`),
      opening: 'It was.',
      picture,
    };
    const tags = metaTags(article, setting);
    const keys = tags.map(({ name, property }) => name ?? property);
    for (const key of ['og:title', 'og:type', 'og:url', 'og:image', 'og:image:alt', 'og:locale'])
      expect(keys.filter((it) => it === key)).toHaveLength(1);
    for (const key of ['DC.title', 'DC.date', 'DC.language', 'DC.type', 'DC.identifier'])
      expect(keys.filter((it) => it === key)).toHaveLength(1);
    for (const { name } of tags) expect(name ?? '').not.toMatch(/^(?:og|article):/u);
    expect(tags.every(({ content }) => content.trim() !== '' && !/\n/u.test(content))).toBe(true);
  });
});

it('pages that jump are not saved as a span', async () => {
  const { article } = await readDemo(places[0]!);
  const setting = { archive: 'Old Papers', url: '/a/', opening: '' };
  expect(readAsZotero(metaTags({ ...article, pages: [1, 3] }, setting)).pages).toBe('1, 3');
  expect(readAsZotero(metaTags({ ...article, pages: [1, 2] }, setting)).pages).toBe('1-2');
});

it('an issue is described with its paper', async () => {
  const { named } = await readDemo(places[0]!);
  expect(() =>
    issue.parse(JSON.parse(JSON.stringify(describeIssue(named, '1924-03-07', 4, locate)))),
  ).not.toThrow();
});

it.each([
  ['zh-Hans', 'zh_CN'],
  ['zh-Hant-HK', 'zh_HK'],
  ['zh-Hant', 'zh_TW'],
  ['en', 'en_US'],
  ['de', 'de_DE'],
])('%s is %s to Open Graph', (lang, locale) => {
  expect(localeOf(lang)).toBe(locale);
});
