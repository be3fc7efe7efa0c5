import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { bodyOf } from '../../markdown/read-article.ts';
import type { Folders } from '../folders.ts';
import type { HeldArticle } from '../held-article.ts';
import { findSimilar } from './find-similar.ts';

/** An article with what tells whether its file changed. */
export interface DigestedArticle {
  readonly held: HeldArticle;
  readonly digest: string;
}

/** Raised when texts are compared in another way, so that what was found before is found anew. */
const version = 1;
const keptSchema = z.object({ digest: z.string(), similar: z.array(z.array(z.int().nonnegative())) });

/**
 * Finds the articles most like each one, by its file, best first. What was found is kept beside the archive, and
 * found anew only when an article changed, came or went.
 */
export async function similarArticles(
  articles: readonly DigestedArticle[],
  folders: Folders,
): Promise<ReadonlyMap<string, readonly HeldArticle[]>> {
  const file = join(folders.content, '.cache', 'similar-articles.json');
  const digest = digestOf(articles);
  const kept = await readKept(file);
  const isFresh = kept?.digest === digest && kept.similar.length === articles.length;
  const similar = isFresh ? kept.similar : findSimilar(() => readTexts(articles, folders));
  if (!isFresh) await keep(file, JSON.stringify({ digest, similar }));
  return new Map(
    similar.map((others, n) => [articles[n]!.held.file, others.map((other) => articles[other]!.held)]),
  );
}

function digestOf(articles: readonly DigestedArticle[]): string {
  const hash = createHash('sha256').update(String(version));
  for (const { held, digest } of articles) hash.update(`\n${held.file} ${digest}`);
  return hash.digest('hex');
}

/** Gives each article's headline, twice since it tells most, and text. */
function* readTexts(articles: readonly DigestedArticle[], { articles: folder }: Folders) {
  for (const { held } of articles) {
    const { headline } = held.article;
    yield `${headline}\n${headline}\n${bodyOf(readFileSync(join(folder, held.file), 'utf8'))}`;
  }
}

/** What cannot be read is found again: nothing here is worth stopping a build for. */
async function readKept(file: string): Promise<z.infer<typeof keptSchema> | undefined> {
  try {
    return keptSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function keep(file: string, text: string): Promise<void> {
  try {
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text);
  } catch {
    // An archive on a disk that cannot be written to is built all the same.
  }
}
