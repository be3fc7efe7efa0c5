import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findFolders } from '../src/archive/folders.ts';
import { listFiles } from '../src/archive/list-files.ts';
import { readPapers } from '../src/archive/read-archive.ts';
import { readFrontmatter } from '../src/markdown/read-article.ts';
import type { Article } from '../src/model/article.ts';
import type { Change } from '../src/model/change.ts';
import { pathAsGiven, readWords, wrongUse } from './command-line.ts';
import { describeCorrection } from './correcting/describe-correction.ts';
import { correctIssue } from './restoring/correct-issue.ts';
import { findScans } from './restoring/find-scans.ts';
import { gatherIssues } from './restoring/gather-issues.ts';
import { hearArchive } from './restoring/hear-archive.ts';
import { openCorrections } from './restoring/read-corrections.ts';
import { restoreFound } from './restoring/restore-found.ts';

const usage = 'Usage: npm run explain -- ARTICLE   (its file, or its address: my-daily/1923-04-01/p01-02)';

const { positionals } = readWords(usage, {}, 1);
if (positionals[0] === undefined) wrongUse('Which article?', usage);
const folders = findFolders();
const article = await findArticle(positionals[0]);
const file = article.source?.file;
const found = await findScans([], folders, false);
const scan = found.scans.find(({ place }) => place.file === file);
if (file === undefined || !scan) stop(`The scan ${file ?? ''} of this article is not in ${folders.scans}.`);
const { papers } = await readPapers(folders);
const issue = gatherIssues(found.scans).find(({ scans }) => scans.includes(scan))!;
const knowledge = await hearArchive(found.scans, papers);
const { issue: restored } = await restoreFound(issue.scans, papers.get(issue.paper ?? ''), knowledge);
const corrected = await correctIssue(issue.scans, restored.articles, await openCorrections(folders));
corrected.failures.forEach((failure) => console.error(failure));
const now = corrected.articles.find((one) => one.file === file && isAt(one.article))?.article;
if (now?.source?.sha256 !== article.source?.sha256) {
  console.error(
    `${file} has changed since the article was written; run npm run restore. This is about the scan as it is now.`,
  );
}
print(now ?? article, changesOf(now ?? article));

/** Whether an article begins where the one asked for does; a scan that changed is told by its first line alone. */
function isAt({ source }: Article): boolean {
  return source?.lines[0]?.[0] === article.source?.lines[0]?.[0];
}

function changesOf({ source, continued = [] }: Article): Change[] {
  return [...(source ? [source] : []), ...continued].flatMap(({ file: name, lines }) =>
    (restored.changes.get(name) ?? []).filter(({ line }) =>
      lines.some(([first, last]) => line >= first && line <= last),
    ),
  );
}

async function findArticle(name: string): Promise<Article> {
  const wanted = name.replace(/^\/|\/$|\.md$/gu, '');
  const inArchive = (await listFiles(folders.articles)).find((path) => path === `${wanted}.md`);
  const path = inArchive === undefined ? pathAsGiven(name) : join(folders.articles, inArchive);
  const text = await readFile(path, 'utf8').catch(() =>
    stop(`There is no article ${name}; run npm run restore first.`),
  );
  try {
    return readFrontmatter(text).article;
  } catch (error) {
    return stop(`${basename(path)} ${(error as Error).message}`);
  }
}

function print(
  { headline, source, corrections = [], doubts = [], furniture = [] }: Article,
  changes: readonly Change[],
): void {
  console.log(`${headline}\n${source?.file} (${source?.shape})\n`);
  for (const [fix, its] of Map.groupBy(changes, (change) => change.fix)) {
    console.log(`${fix}: ${its.length}`);
    for (const { line, before, after } of its) console.log(`  ${line}\n    - ${before}\n    + ${after}`);
  }
  if (furniture.length > 0) console.log(`\nfurniture: ${furniture.length}`);
  for (const { line, text } of furniture) console.log(`  ${line} ${text}`);
  if (corrections.length > 0) console.log(`\ncorrections: ${corrections.length}`);
  for (const correction of corrections) console.log(`  ${describeCorrection(correction)}`);
  console.log(`\ndoubts: ${doubts.length}`);
  for (const { line, rule, reason } of doubts) console.log(`  ${source?.file}:${line} ${reason} (${rule})`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
