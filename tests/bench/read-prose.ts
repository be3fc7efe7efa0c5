import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../src/archive/list-files.ts';
import { readDemo } from '../demo/read-demo.ts';

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
const prose = /^[A-Z“"][^`*_<>{}[\]=|#\\/@$]{120,}[.”"]$/u;
const smallWords = /\b(?:the|of|and|to|a|in)\b/gu;
const lettersASmallWord = 60;

/**
 * Reads English prose to measure with: the demo archive's paragraphs, and plain paragraphs out of the documents in
 * these folders, read in place. Without a folder the documents of the installed packages are taken.
 */
export async function readProse(folders: readonly string[]): Promise<readonly string[]> {
  const english = (await readDemo()).filter(({ article }) => article.lang.startsWith('en'));
  const found = new Set(english.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)));
  for (const folder of folders.length > 0 ? folders : [packages]) {
    for (const file of (await listFiles(folder)).filter((name) => /\.(?:md|txt)$|licen[cs]e$/iu.test(name))) {
      for (const text of proseOf(await readFile(join(folder, file), 'utf8'))) found.add(text);
    }
  }
  return [...found];
}

function proseOf(document: string): string[] {
  return document
    .split(/\n\s*\n/u)
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => prose.test(text) && isEnglish(text));
}

function isEnglish(text: string): boolean {
  return (text.match(smallWords)?.length ?? 0) * lettersASmallWord > text.length;
}
