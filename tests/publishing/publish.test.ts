import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { ParseOption, RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFolders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { publishArchive } from '../../scripts/publishing/publish-archive.ts';
import { writeSitemaps } from '../../src/publishing/sitemaps.ts';

const demo = fileURLToPath(new URL('../demo', import.meta.url));
const rules = new URL('rules/', import.meta.url);
const site = 'https://archive.example.org/old-papers/';
const strange = 'letters & “<b>bold</b>” \u0007bell';

let folder: string;
let out: string;
let articles: readonly string[];

/** Lays out the demo's clean articles as an archive with a built site: each article has its page. */
async function publishDemo(settings: string): ReturnType<typeof publishArchive> {
  folder = await mkdtemp(join(tmpdir(), 'backfile-'));
  out = join(folder, 'site');
  for (const paper of ['wrenhaven-packet', 'yunting-daily'])
    await cp(join(demo, paper), join(folder, 'articles', paper), { recursive: true });
  await mkdir(join(folder, 'articles/yunting-daily/undated'));
  await mkdir(join(folder, 'articles/unsorted'));
  const odd = `---\nheadline: ${JSON.stringify(strange)}\nlang: en\n---\n\nOne & two\\\nthree.\n`;
  const dated = odd.replace('lang: en', 'issued: "1999-08-20"\nlang: en');
  await writeFile(join(folder, 'articles/yunting-daily/1999-08-20/p09.md'), dated);
  await writeFile(join(folder, 'articles/yunting-daily/undated/a.md'), odd);
  await writeFile(join(folder, 'articles/unsorted/note.md'), odd);
  await cp('content/papers', join(folder, 'papers'), { recursive: true });
  await writeCollation('unsorted/note');
  await writeFile(join(folder, 'archive.yaml'), settings);
  articles = (await listFiles(join(folder, 'articles'))).filter((file) => file.endsWith('.md'));
  await mkdir(join(out, 'scan-sheet/en'), { recursive: true });
  await writeFile(
    join(out, 'scan-sheet/en/index.html'),
    '<h1>{{headline}}</h1><a href="{{path}}"></a>{{rows}}',
  );
  for (const page of ['', ...articles.map((file) => file.slice(0, -3))]) {
    await mkdir(join(out, page), { recursive: true });
    await writeFile(join(out, page, 'index.html'), '');
  }
  return publishArchive(findFolders({ BACKFILE_CONTENT: folder }), out);
}

/** Lays an article beside a scan of one line; it was edited since. */
async function writeCollation(name: string): Promise<void> {
  const file = join(folder, `articles/.collated/${name}.json`);
  await mkdir(dirname(file), { recursive: true });
  const line = {
    line: 3,
    text: 'O n e <& two',
    changes: [['close-letter-spacing', 'O n e <& two', 'One <& two']],
  };
  const collation = { sha256: '', passages: [], scans: [{ file: `${name}.txt`, lines: [line] }] };
  await writeFile(file, JSON.stringify(collation));
}

function read(path: string): Promise<string> {
  return readFile(join(out, path), 'utf8');
}

async function complaints(path: string, schema: 'atom.rng' | 'sitemap.xsd'): Promise<string> {
  using rule = XmlDocument.fromBuffer(await readFile(new URL(schema, rules)));
  using validator = schema === 'atom.rng' ? RelaxNGValidator.fromDoc(rule) : XsdValidator.fromDoc(rule);
  using document = XmlDocument.fromString(await read(path), { option: ParseOption.XML_PARSE_DEFAULT });
  try {
    validator.validate(document);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('an archive that says where it will stand', () => {
  beforeAll(async () => {
    const { advice } = await publishDemo(
      `title: Old Papers\nlanguages: [en]\nrights: CC BY 4.0\nsite: ${site}\n`,
    );
    expect(advice).toBeUndefined();
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has six files beside each article', async () => {
    const files = new Set(await listFiles(out));
    for (const file of articles)
      for (const name of ['article.md', 'article.txt', 'article.json', 'cite.bib', 'cite.ris', 'cite.json'])
        expect(files).toContain(`${file.slice(0, -3)}/${name}`);
    expect(await read('unsorted/note/article.md')).toBe(
      await readFile(join(folder, 'articles/unsorted/note.md'), 'utf8'),
    );
  });

  it('gives an article as data, with the ids that its links go by', async () => {
    const data = JSON.parse(await read('yunting-daily/1998-11-09/p03-01/article.json')) as {
      url: string;
      sections: { id: string; heading?: string; paragraphs: { id: string; text: string }[] }[];
    };
    expect(data.url).toBe(`${site}yunting-daily/1998-11-09/p03-01/`);
    const text = await read('yunting-daily/1998-11-09/p03-01/article.txt');
    expect(data.sections.map(({ id }) => id)).toEqual(data.sections.map((_, n) => `s${n}`));
    const paragraphs = data.sections.flatMap((section) => section.paragraphs);
    expect(paragraphs.map(({ id }) => id)).toEqual(paragraphs.map((_, n) => `p${n + 1}`));
    for (const { text: paragraph } of paragraphs) expect(text).toContain(paragraph);
  });

  it.each(['wrenhaven-packet', 'yunting-daily'])(
    'the feed of %s is one by the rules of Atom',
    async (paper) => {
      expect(await complaints(`${paper}/feed.xml`, 'atom.rng')).toBe('');
      const feed = await read(`${paper}/feed.xml`);
      expect(feed.includes('letters &amp; “&lt;b&gt;bold&lt;/b&gt;” bell</title>')).toBe(
        paper === 'yunting-daily',
      );
      const ids = [...feed.matchAll(/<id>([^<]+)/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, href] of feed.matchAll(/href="([^"]+)"/gu)) expect(href).toMatch(/^https:/u);
    },
  );

  it('the sitemap and its part are such by the rules, and name every page', async () => {
    expect(await complaints('sitemap.xml', 'sitemap.xsd')).toBe('');
    expect(await complaints('sitemap-1.xml', 'sitemap.xsd')).toBe('');
    const urls = [...(await read('sitemap-1.xml')).matchAll(/<loc>([^<]+)/gu)].map(([, url]) => url);
    expect(urls.toSorted()).toEqual(
      [site, ...articles.map((file) => `${site}${file.slice(0, -3)}/`)].toSorted(),
    );
    expect(await read('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
  });

  it('the data package is one by the rules, and its lengths and digests are those of its files', async () => {
    const descriptor = JSON.parse(await read('datapackage.json')) as Package;
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(await readFile(new URL('data-package.json', rules), 'utf8')) as object,
    );
    expect(valid(descriptor), JSON.stringify(valid.errors)).toBe(true);
    expect(descriptor.licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    expect(descriptor.resources.map(({ name }) => name)).toEqual(['wrenhaven-packet', 'yunting-daily']);
    for (const { path, bytes, hash, schema } of descriptor.resources) {
      const file = await readFile(join(out, path));
      expect(file.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
      expect(file.toString('utf8').split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    }
  });

  it('a table’s digests are those of its articles', async () => {
    const [head, ...rows] = (await read('wrenhaven-packet/articles.csv')).trim().split('\r\n');
    expect(rows).toHaveLength(articles.filter((file) => file.startsWith('wrenhaven')).length);
    const at = head!.split(',').indexOf('markdown') - head!.split(',').length;
    for (const row of rows) {
      const values = row.split(',');
      const digest = createHash('sha256')
        .update(await read(values.at(at)!))
        .digest('hex');
      expect(values.at(-1)).toBe(digest);
    }
  });

  it('lays an article beside its scan, and leaves no empty sheet and no trace in the sitemap', async () => {
    const sheet = await read('unsorted/note/scan/index.html');
    expect(sheet).toContain('<h1>letters &amp; “&lt;b&gt;bold&lt;/b&gt;”');
    expect(sheet).toContain('href="/old-papers/unsorted/note/"');
    expect(sheet).toContain('O<del> </del>n<del> </del>e &lt;&amp; two');
    expect(sheet).toContain('href="/old-papers/restoring/#close-letter-spacing"');
    const files = await listFiles(out);
    expect(files.filter((file) => file.includes('scan'))).toEqual(['unsorted/note/scan/index.html']);
    expect(await read('sitemap-1.xml')).not.toContain('/scan/');
  });

  it('publishes the same twice', async () => {
    const before = await read('yunting-daily/feed.xml');
    const table = await read('yunting-daily/articles.csv');
    await publishArchive(findFolders({ BACKFILE_CONTENT: folder }), out);
    expect(await read('yunting-daily/feed.xml')).toBe(before);
    expect(await read('yunting-daily/articles.csv')).toBe(table);
  });
});

describe('an archive that does not say where it will stand', () => {
  let advice: string | undefined;
  beforeAll(async () => {
    ({ advice } = await publishDemo('title: Old Papers\nlanguages: [en]\n'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has no sitemap, and is told what to do', async () => {
    expect(await listFiles(out)).not.toContain('sitemap.xml');
    expect(await read('robots.txt')).not.toContain('Sitemap');
    expect(advice).toMatch(/archive\.yaml.*site:/u);
  });

  it('still has feeds by the rules of Atom, whose links go from the paper on', async () => {
    expect(await complaints('yunting-daily/feed.xml', 'atom.rng')).toBe('');
    expect(await read('yunting-daily/feed.xml')).toContain('href="1999-08-20/');
  });
});

it('a sitemap is parted at its limits', () => {
  const urls = Array.from({ length: 25 }, (_, n) => `https://a.example/${n}/?a&b`);
  const name = (part: string) => `https://a.example/${part}`;
  const byNumber = writeSitemaps(urls, name, { addresses: 10, bytes: 1_000_000 });
  expect(byNumber.map((file) => file.name)).toEqual([
    'sitemap.xml',
    ...[1, 2, 3].map((n) => `sitemap-${n}.xml`),
  ]);
  const bytes = 700;
  const bySize = writeSitemaps(urls, name, { addresses: 50_000, bytes });
  expect(bySize.length).toBeGreaterThan(3);
  for (const { name: file, text } of bySize.slice(1))
    expect(Buffer.byteLength(text), file).toBeLessThanOrEqual(bytes);
  expect(bySize.slice(1).flatMap(({ text }) => [...text.matchAll(/<loc>/gu)])).toHaveLength(urls.length);
});

interface Package {
  readonly licenses: readonly object[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }[];
}
