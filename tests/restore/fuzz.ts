import { isDeepStrictEqual } from 'node:util';
import { readArticle } from '../../src/markdown/read-article.ts';
import type { Section } from '../../src/model/article.ts';
import { applyCorrections } from '../../src/restore/corrections/apply-corrections.ts';
import { applyFixes } from '../../src/restore/fixes/apply-fixes.ts';
import { decodeScan, UnknownEncoding } from '../../src/restore/readers/decode-scan.ts';
import { readText } from '../../src/restore/readers/text.ts';
import { restoreIssue, type IssueArticle } from '../../src/restore/restore-issue.ts';
import { writeMarkdown } from '../../src/restore/stages/write-markdown.ts';
import { recogniseLang, writingSystemOf } from '../../src/restore/writing/index.ts';
import { seeded } from '../damage/random.ts';
import { fuzzCorrections } from './fuzz-corrections.ts';
import { pageBreak, type FuzzScan } from './fuzz-scans.ts';

const labels = [
  undefined,
  undefined,
  undefined,
  'gb18030',
  'shift_jis',
  'utf-16le',
  'no-such-encoding',
] as const;

// In milliseconds, for lines and for characters each.
const longestReduction = 20_000;

/**
 * Restores an issue and says what does not hold, or nothing: no exception, and so no lost character; every article
 * parses back as itself, also after arbitrary corrections; the same again gives the same; one pass of the fixes is
 * enough. Bytes are decoded first, or refused with a sentence.
 */
export function findFault(
  scan: Omit<FuzzScan, 'kind'> & { readonly kind?: FuzzScan['kind'] },
): string | undefined {
  try {
    if (scan.kind !== 'received') return faultOf(scan);
    const text = decode(scan);
    return text === undefined ? undefined : faultOf({ ...scan, text });
  } catch (error) {
    return String(error);
  }
}

function decode({ text, seed }: Pick<FuzzScan, 'text' | 'seed'>): string | undefined {
  const bytes = Uint8Array.from(text, (byte) => byte.charCodeAt(0));
  try {
    return decodeScan(bytes, seeded(seed).pick(labels)).text;
  } catch (error) {
    if (error instanceof UnknownEncoding) return undefined;
    throw error;
  }
}

function faultOf({ text, lang, paper, seed }: Omit<FuzzScan, 'kind'>): string | undefined {
  const pages = text.split(pageBreak);
  const scans = pages.map((page, i) => ({
    file: `p0${i + 1}.txt`,
    page: i + 1,
    text: page,
    sha256: '0'.repeat(64),
    ...(lang ? { lang } : {}),
  }));
  const restored = restoreIssue(scans, { paper });
  const [lost] = restored.lost.values();
  if (lost) return String(lost);
  const corrections = fuzzCorrections(restored.articles, seeded(seed));
  const corrected = applyCorrections(restored.articles, corrections).articles;
  const unread = unreadOf(restored.articles) ?? unreadOf(corrected);
  if (unread) return unread;
  if (!isDeepStrictEqual(restoreIssue(scans, { paper }), restored))
    return 'The same scans gave other articles.';
  const again = applyCorrections(restored.articles, corrections).articles;
  if (!isDeepStrictEqual(again, corrected)) return 'The same corrections gave other articles.';
  return pages.map((page) => faultOfFixes(page, lang)).find((fault) => fault !== undefined);
}

function unreadOf(articles: readonly IssueArticle[]): string | undefined {
  for (const { article, sections } of articles) {
    const read = readArticle(writeMarkdown(article, sections));
    if (!isDeepStrictEqual(read.article, article)) return 'The frontmatter does not read back as itself.';
    if (!isDeepStrictEqual(withoutEmptyLead(read.sections), withoutEmptyLead(sections)))
      return 'The text does not read back as itself.';
  }
  return undefined;
}

/** A lead without a paragraph is as good as none. */
function withoutEmptyLead(sections: readonly Section[]): readonly Section[] {
  const [lead, ...others] = sections;
  const isEmpty = lead?.heading === undefined && lead?.paragraphs.length === 0;
  return isEmpty ? others : [...sections];
}

function faultOfFixes(page: string, lang: string | undefined): string | undefined {
  const writing = writingSystemOf(lang ?? recogniseLang(page)).id;
  const once = applyFixes(readText(page), writing);
  return applyFixes(once.lines, writing).changes.length > 0
    ? 'A second pass of the fixes changes more.'
    : undefined;
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
  const end = performance.now() + longestReduction;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length && performance.now() < end;) {
      const without = kept.toSpliced(at, size);
      if (without.length > 0 && holds(without)) kept = without;
      else at += size;
    }
  }
  return kept;
}
