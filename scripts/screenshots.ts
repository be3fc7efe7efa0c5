import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findFolders } from '../src/archive/folders.ts';
import { listFiles } from '../src/archive/list-files.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { pathAsGiven, readWords } from './command-line.ts';
import { getBrowser } from './find-browser.ts';
import { kindsOfPages, type KindOfPage } from './picturing/kinds-of-pages.ts';
import { serveFolder } from './serve-folder.ts';

const usage = `Usage: npm run screenshots [-- --out FOLDER] [--only KIND]

Takes pictures of a page of every kind of the built site, 390, 820 and 1280 pixels wide, light and dark, and of
articles in sepia and in columns, into a folder (.screenshots). --only takes those whose name holds a word.`;

const widths = [390, 820, 1280];
/** What is chosen on the page, beside the system's light and dark: name, reader's setting, the kinds it is for. */
const settings: readonly (readonly [
  name: string,
  reading: Readonly<Record<string, string>>,
  kind: RegExp,
])[] = [
  ['light', {}, /./u],
  ['dark', { theme: 'dark' }, /./u],
  ['sepia', { theme: 'sepia' }, /^article/u],
  ['largest', { size: 'largest' }, /^article/u],
  ['columns', { setting: 'vertical' }, /^article/u],
];

const { values } = readWords(
  usage,
  { out: { type: 'string', default: '.screenshots' }, only: { type: 'string', default: '' } },
  0,
);
const { out } = findFolders();
const target = pathAsGiven(values.out);
if (!existsSync(join(out, 'index.html'))) stop(`There is no site in ${out}; run npm run build first.`);
const executablePath =
  (await getBrowser()) ?? stop('There is no Chromium here; name one in BACKFILE_CHROMIUM.');
await mkdir(target, { recursive: true });
const files = (await listFiles(out)).filter((file) => file.endsWith('.html'));
const sized = await Promise.all(
  files.map(async (file) => ({ file, size: (await stat(join(out, file))).size })),
);
const { site } = await readArchive(findFolders());
const served = await serveFolder(out, { base: site === undefined ? '/' : new URL(site).pathname });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
let taken = 0;
try {
  for (const page of kindsOfPages(sized)) taken += await picture(browser, page);
} finally {
  await browser.close();
  await served.close();
}
console.log(`${taken} pictures are in ${target}`);

/** Takes a page's pictures; says how many. */
async function picture(opened: Browser, { kind, path }: KindOfPage): Promise<number> {
  const wanted = settings
    .filter(([, , of]) => of.test(kind))
    .flatMap(([name, reading]) =>
      widths.map((width) => ({ reading, width, file: `${kind}-${width}-${name}.png` })),
    )
    .filter(({ file }) => file.includes(values.only));
  for (const { reading, width, file } of wanted) {
    const page = await opened.newPage({ viewport: { width, height: width < 500 ? 844 : 900 } });
    await page.addInitScript(
      (kept) => localStorage.setItem('backfile-reading', kept),
      JSON.stringify(reading),
    );
    await page.goto(served.url + encodeURI(path), { waitUntil: 'load' });
    await page.waitForFunction(() => !document.querySelector('archive-search[data-busy]'));
    await page.screenshot({ path: join(target, file), fullPage: true });
    await page.close();
  }
  return wanted.length;
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
