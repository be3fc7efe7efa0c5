import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../src/addresses/ledger.ts';
import type { Folders } from '../../src/archive/folders.ts';
import { readAddresses } from '../../src/archive/read-addresses.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { placeOfArticle } from '../../src/archive/place-of-article.ts';
import { readArchive, readPapers } from '../../src/archive/read-archive.ts';
import type { Paper } from '../../src/model/paper.ts';
import { unsorted } from '../../src/model/address.ts';
import { describePackage, type PaperTable } from '../../src/publishing/data-package.ts';
import { urlOf } from '../../src/publishing/published-article.ts';
import { writeSitemaps } from '../../src/publishing/sitemaps.ts';
import { publishPaper } from './publish-paper.ts';
import { dropEmptySheets, openSheets } from './publish-sheets.ts';

/** What was published, and what could not be because the archive does not say where it will stand. */
export interface Published {
  readonly articles: number;
  /** The addresses of the articles that were published, by paper, with their anchors. */
  readonly addresses: ReadonlyMap<string, Ledger>;
  readonly advice?: string | undefined;
}

const homelessAdvice =
  'No sitemap was written, and feeds and citations have no whole addresses: archive.yaml does not say where the site will stand. Add a line such as site: https://archive.example.org/ to it.';

/**
 * Writes the archive's open data into a site whose pages are made: files beside each article, feed and table of each
 * paper, and for the whole archive a data package, a sitemap and robots.txt. The pages at the addresses `taken` have
 * their files beside them.
 */
export async function publishArchive(
  folders: Folders,
  out: string,
  taken: ReadonlySet<string> = new Set(),
): Promise<Published> {
  const archive = await readArchive(folders);
  const { papers } = await readPapers(folders);
  const files = (await listFiles(folders.articles)).filter((file) => placeOfArticle(file) !== undefined);
  const byPaper = Map.groupBy(files, (file) => placeOfArticle(file)!.paper);
  const tables: PaperTable[] = [];
  const writeSheet = openSheets({ archive, articles: folders.articles, out });
  let articles = 0;
  const addresses = new Map<string, Ledger>();
  for (const [id, its] of byPaper) {
    const paper = papers.get(id) ?? namedByFolder(id, archive.languages[0]!);
    const published = await publishPaper({ id, paper, files: its, archive, folders, out, taken, writeSheet });
    if (published.table && id !== unsorted) tables.push(published.table);
    articles += published.articles;
    addresses.set(id, published.addresses);
  }
  await dropEmptySheets(out);
  if (tables.length > 0) await writeJson(join(out, 'datapackage.json'), describePackage(archive, tables));
  const { aliases } = await readAddresses(folders);
  await publishSitemap(archive.site, out, new Set(aliases.map(({ from }) => `${from}/index.html`)));
  return { articles, addresses, advice: archive.site === undefined ? homelessAdvice : undefined };
}

function namedByFolder(id: string, lang: string): Paper {
  return { name: id, lang };
}

const isFound = /(?:^|\/)index\.html$/u;
/** Pages that say again what others say: an article beside its scan, a whole issue on one page. */
const isRepeated = /\/scan\/index\.html$|^[^/]+\/whole\/[^/]+\/index\.html$/u;

/** A sitemap may hold whole addresses only, so an archive that does not know its own has none. */
async function publishSitemap(
  site: string | undefined,
  out: string,
  former: ReadonlySet<string>,
): Promise<void> {
  const rules = ['User-agent: *', 'Allow: /'];
  if (site !== undefined) {
    const pages = (await listFiles(out)).filter(
      (file) => isFound.test(file) && !isRepeated.test(file) && !former.has(file),
    );
    const urls = pages.map((file) => urlOf(`/${file.slice(0, -'index.html'.length)}`, site)!);
    const maps = writeSitemaps(urls, (name) => urlOf(`/${name}`, site)!);
    for (const { name, text } of maps) await writeFile(join(out, name), text);
    rules.push('', `Sitemap: ${urlOf('/sitemap.xml', site)}`);
  }
  await writeFile(join(out, 'robots.txt'), `${rules.join('\n')}\n`);
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, undefined, 2)}\n`);
}
