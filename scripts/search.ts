import { readFile } from 'node:fs/promises';
import { findFolders } from '../src/archive/folders.ts';
import { plain, type FoundArticle } from '../src/search/found-article.ts';
import type { ArchiveSearch } from '../src/search/archive-search.ts';
import { unnarrowed } from '../src/search/facets.ts';
import { openBuiltArchive } from '../src/search/open-built-index.ts';
import { parseQuery } from '../src/search/query.ts';
import { orders } from '../src/search/search.ts';
import { pathAsGiven, readWords, wrongUse } from './command-line.ts';

const usage = `Usage: npm run search -- QUERY [--sort relevance|newest|oldest] [--similar] [--json]
       npm run search -- --queries FILE [--json]      (one query a line)

  --similar   also what is merely spelt alike, as a machine may have misread it`;

const { positionals, values } = readWords(usage, {
  json: { type: 'boolean' },
  queries: { type: 'string' },
  similar: { type: 'boolean' },
  sort: { type: 'string', default: 'relevance' },
});
const order =
  orders.find((it) => it === values.sort) ?? wrongUse(`There is no order “${values.sort}”.`, usage);
const print = values.json ? printJson : printLines;
const queries = await findQueries();
const archive = await openArchive();
for (const query of queries) print(query, await find(archive, query));

async function findQueries(): Promise<string[]> {
  if (values.queries === undefined) {
    return positionals.length > 0 ? [positionals.join(' ')] : wrongUse('Look for what?', usage);
  }
  if (positionals.length > 0) wrongUse('Either a query or a file of queries, not both.', usage);
  const text = await readFile(pathAsGiven(values.queries), 'utf8').catch(({ message }: Error) =>
    stop(`${values.queries} cannot be opened (${message}).`),
  );
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}

async function openArchive(): Promise<ArchiveSearch> {
  const { out } = findFolders();
  try {
    return await openBuiltArchive(out);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const why = missing
      ? 'holds no built index'
      : `holds an index that does not open (${(error as Error).message})`;
    return stop(`${out} ${why}; run npm run build.`);
  }
}

async function find(archive: ArchiveSearch, query: string): Promise<FoundArticle[]> {
  const articles: FoundArticle[] = [];
  const { similar } = values;
  const asked = { query: parseQuery(query), narrowing: unnarrowed, order, similar };
  for (const hit of (await archive.ask(asked)).hits) {
    const article = await hit.read();
    if (article) articles.push(article);
  }
  return articles;
}

function printJson(query: string, articles: readonly FoundArticle[]): void {
  const results = articles.map(({ address, headline, sections }) => ({
    url: address,
    headline,
    sections: sections.map(({ id, heading, excerpt }) => ({
      id,
      heading: heading && plain(heading),
      excerpt: plain(excerpt),
    })),
  }));
  console.log(JSON.stringify({ query, total: results.length, results }));
}

function printLines(query: string, articles: readonly FoundArticle[]): void {
  if (values.queries !== undefined || articles.length === 0) console.log(`${query}: ${articles.length}`);
  for (const { address, headline, sections } of articles) {
    for (const { id, heading, excerpt } of sections) {
      console.log([`${address}#${id}`, heading ? plain(heading) : headline, plain(excerpt)].join('\t'));
    }
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
