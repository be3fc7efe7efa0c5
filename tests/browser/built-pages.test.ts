import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { findFolders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';

const { out } = findFolders();
const built = (await listFiles(out)).filter((file) => file.endsWith('.html'));
const articles = built.filter((file) => /^[^/]+\/[\d-]{10}\/[^/]+\/index\.html$/u.test(file));
const plain = built.filter((file) => !/^(?:search|reading-list)\//u.test(file));

/** Scripts of pages other than search and the reading list: the reader's setting and language, today's day, citing, keeping, reporting, steps of hits. */
const knownScript = /backfile-reading|choose-language|this-day|cite-panel|report-link|keep-script|hit-steps/u;
const knownFile = /\/(?:CitePanel|KeepScript|StepScript|ReportLink|ChooseLanguage)\./u;

it('no page but search and the reading list holds a script that is not known to be small', async () => {
  expect(plain.length).toBeGreaterThan(60);
  for (const file of plain) {
    const html = await readFile(join(out, file), 'utf8');
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gu)];
    for (const [, attributes, text] of scripts) {
      if (attributes!.includes('application/ld+json')) continue;
      if (attributes!.includes('src=')) expect.soft(attributes, file).toMatch(knownFile);
      else expect.soft(text, file).toMatch(knownScript);
    }
    expect.soft(html, file).not.toMatch(/\son(?:click|load|error)=/u);
  }
});

it('an article weighs at most 25 KB with all its styles and scripts', async () => {
  for (const file of articles) {
    const html = await readFile(join(out, file), 'utf8');
    // What stands in a template is loaded only on demand.
    const sheets = [
      ...html
        .replace(/<template.*?<\/template>/gsu, '')
        .matchAll(/<(?:link rel="(?:stylesheet|modulepreload)" href|script[^>]* src)="\/([^"]+)"/gu),
    ];
    const weights = sheets.map(async ([, path]) => gzipSync(await readFile(join(out, path!))).length);
    const weight = (await Promise.all(weights)).reduce((sum, it) => sum + it, gzipSync(html).length);
    expect.soft(weight, file).toBeLessThanOrEqual(25_000);
  }
});

it('every page that may be found says in a line what it holds', async () => {
  for (const file of built.filter((path) => path !== '404.html')) {
    const html = await readFile(join(out, file), 'utf8');
    if (html.includes('<meta name="robots" content="noindex">')) continue;
    expect.soft(html, file).toMatch(/<meta name="description" content="[^"]{5,}"/u);
  }
});

it('no page shows the signs around what is said', async () => {
  for (const file of built) {
    const html = await readFile(join(out, file), 'utf8');
    expect.soft(decodeSpelt(html), file).not.toMatch(/[\u{FDD0}-\u{FDD3}]/u);
  }
});

function decodeSpelt(html: string): string {
  return html.replace(/(?:%[\dA-F]{2})+/gu, (spelt) =>
    Buffer.from(spelt.replaceAll('%', ''), 'hex').toString(),
  );
}

it('every link within the site leads somewhere, down to the place on the page', async () => {
  const pages = new Map<string, string>();
  for (const file of built) pages.set(file, await readFile(join(out, file), 'utf8'));
  const files = new Set(await listFiles(out));
  for (const [file, html] of pages) {
    for (const [, link] of html.matchAll(/<a [^>]*?href="([^"]+)"/gu)) {
      if (/^(?:https?|mailto):/u.test(link!)) continue;
      const { pathname, hash } = new URL(link!, `http://site/${dirname(file)}/`.replace('/./', '/'));
      const path = decodeURI(pathname).slice(1);
      const target = files.has(path) ? path : `${path}index.html`;
      expect.soft(files.has(link!.startsWith('#') ? file : target), `${file} → ${link}`).toBe(true);
      const id = decodeURIComponent(hash.slice(1));
      if (id)
        expect
          .soft(pages.get(link!.startsWith('#') ? file : target), `${file} → ${link}`)
          .toContain(` id="${id}"`);
    }
  }
});
