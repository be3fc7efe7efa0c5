import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from '../../src/archive/folders.ts';
import { placeOfArticle } from '../../src/archive/place-of-article.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { unsorted } from '../../src/model/address.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Paper } from '../../src/model/paper.ts';
import { exportArticle } from '../../src/publishing/article-exports.ts';
import { writeTableHead, writeTableRows } from '../../src/publishing/article-table.ts';
import { anchorsOf } from '../../src/addresses/anchors-of.ts';
import type { Anchors, Ledger } from '../../src/addresses/ledger.ts';
import type { PaperTable } from '../../src/publishing/data-package.ts';
import { feedName, tableName, writeFeed } from '../../src/publishing/paper-feed.ts';
import { publishArticle, type PublishedArticle } from '../../src/publishing/published-article.ts';

import { publishPictures } from './publish-pictures.ts';
import type { SheetWriter } from './publish-sheets.ts';

/** One paper to publish: its article files, in the order of their names. */
export interface PaperToPublish {
  readonly id: string;
  readonly paper: Paper;
  readonly files: readonly string[];
  readonly archive: Archive;
  readonly folders: Folders;
  readonly out: string;
  /** The addresses of the articles that have their files beside them. */
  readonly taken: ReadonlySet<string>;
  readonly writeSheet: SheetWriter;
}

/** How many articles a feed has at least, where there are as many: whole issues, the latest first. */
const feedLength = 40;
/** What was published of a paper. */
export interface PublishedPaper {
  readonly articles: number;
  readonly addresses: Ledger;
  readonly table?: PaperTable | undefined;
}

/** How many articles are held in memory at once. */
const batch = 500;

/** Writes the open data of one paper; an article that has no page, since its file cannot be read, has no data. */
export async function publishPaper(order: PaperToPublish): Promise<PublishedPaper> {
  const { id, paper, files, archive, folders, out } = order;
  const path = `${id}/${tableName}`;
  const table = join(out, path);
  if (!existsSync(join(out, id))) return { articles: 0, addresses: new Map() };
  const digest = createHash('sha256');
  let bytes = 0;
  let articles = 0;
  const addresses = new Map<string, Anchors>();
  const add = async (rows: string) => {
    digest.update(rows);
    bytes += Buffer.byteLength(rows);
    await appendFile(table, rows);
  };
  await writeFile(table, '');
  await add(writeTableHead());
  for (let at = 0; at < files.length; at += batch) {
    const published = files.slice(at, at + batch).flatMap((file) => readPublished(file, order) ?? []);
    const fresh = published.filter(({ address }) => !order.taken.has(address));
    for (const article of fresh) {
      writeBeside(article, out);
      order.writeSheet(article, article.markdown, paper.lang);
    }
    for (const { address, sections } of published) addresses.set(address.slice(1, -1), anchorsOf(sections));
    const kept = join(folders.content, '.cache', 'pictures');
    await publishPictures(fresh, id === unsorted ? undefined : paper, { archive, kept, out });
    await add(writeTableRows(published));
    articles += published.length;
  }
  if (id !== unsorted) {
    const latest = latestFiles(files).flatMap((file) => readPublished(file, order) ?? []);
    const { site, rights } = archive;
    await writeFile(join(out, id, feedName), writeFeed({ id, paper }, latest, { site, rights }));
  }
  return { articles, addresses, table: { held: { id, paper }, path, bytes, sha256: digest.digest('hex') } };
}

function readPublished(
  file: string,
  { paper, archive, folders, out, id }: PaperToPublish,
): PublishedArticle | undefined {
  const place = placeOfArticle(file)!;
  if (!existsSync(join(out, file.slice(0, -'.md'.length), 'index.html'))) return undefined;
  const markdown = readFileSync(join(folders.articles, file), 'utf8');
  const { article, sections } = readArticle(markdown);
  const known = id === unsorted ? undefined : paper;
  return publishArticle(
    { place, file, article },
    { markdown, sections },
    { paper: known, site: archive.site },
  );
}

// Tens of thousands of small files: waiting for each costs more than writing it.
function writeBeside(article: PublishedArticle, out: string): void {
  const folder = join(out, article.address);
  for (const { name, text } of exportArticle(article)) writeFileSync(join(folder, name), text);
}

/** Takes the files of the latest issues, as many as make a feed long enough; those without a day are in no feed. */
function latestFiles(files: readonly string[]): string[] {
  const days = Map.groupBy(files, (file) => placeOfArticle(file)!.day);
  const latest: string[] = [];
  for (const day of [...days.keys()].filter(isDay).sort().reverse()) {
    if (latest.length >= feedLength) break;
    latest.push(...days.get(day)!);
  }
  return latest;
}

function isDay(day: string | undefined): day is string {
  return day !== undefined && /^\d/u.test(day);
}
