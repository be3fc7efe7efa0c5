import { isDeepStrictEqual } from 'node:util';
import { readArticle } from '../../src/markdown/read-article.ts';
import { applyFixes } from '../../src/restore/fixes/apply-fixes.ts';
import { readText } from '../../src/restore/readers/text.ts';
import { restore } from '../../src/restore/restore.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { recogniseLang, writingSystemOf } from '../../src/restore/writing/index.ts';
import type { FuzzScan } from './fuzz-scans.ts';

/**
 * Restores a scan and says what does not hold, or nothing: no exception, and so no lost character; every article
 * parses back as itself; the same again gives the same; one pass of the fixes is enough.
 */
export function findFault({ text, lang }: Pick<FuzzScan, 'text' | 'lang'>): string | undefined {
  try {
    const scan = { file: 'p01.txt', text, ...(lang ? { lang } : {}) };
    const knowledge = { sha256: '0'.repeat(64) };
    const restored = restore(scan, knowledge);
    for (const { article, sections } of restored.articles) {
      const read = readArticle(writeMarkdown(article, sections));
      if (!isDeepStrictEqual(read.article, article)) return 'The frontmatter does not read back as itself.';
      if (!isDeepStrictEqual(read.sections, [...sections])) return 'The text does not read back as itself.';
    }
    if (!isDeepStrictEqual(restore(scan, knowledge), restored)) return 'The same scan gave another article.';
    const writing = writingSystemOf(lang ?? recogniseLang(text)).id;
    const once = applyFixes(readText(text), writing);
    if (applyFixes(once.lines, writing).changes.length > 0) return 'A second pass of the fixes changes more.';
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Takes away lines, then characters, as long as the fault stays the same in kind. */
export function reduceFault(scan: FuzzScan): string {
  const kindOf = (fault: string | undefined): string | undefined => fault?.slice(0, 24);
  const wanted = kindOf(findFault(scan));
  const still = (text: string): boolean => kindOf(findFault({ ...scan, text })) === wanted;
  return shrink(
    shrink(scan.text.split('\n'), (parts) => still(parts.join('\n')))
      .join('\n')
      .split(''),
    (parts) => still(parts.join('')),
  ).join('');
}

function shrink(parts: readonly string[], holds: (parts: readonly string[]) => boolean): readonly string[] {
  let kept = parts;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length;) {
      const without = kept.toSpliced(at, size);
      if (without.length > 0 && holds(without)) kept = without;
      else at += size;
    }
  }
  return kept;
}
