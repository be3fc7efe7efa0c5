import type { Paper } from '../../src/model/paper.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import type { Words } from '../../src/restore/writing/writing-system.ts';
import { damage, type Damaged } from '../damage/damage.ts';
import { extractors } from '../damage/extractors.ts';
import type { CleanArticle, Style } from '../damage/page.ts';
import { damageDemo } from '../demo/damage-demo.ts';
import { demoPapers, readDemo } from '../demo/read-demo.ts';
import { composeArticle, writtenLangs, writtenPapers } from './compose-article.ts';

/** A damaged article to restore, and what restoring may know. */
export interface BenchCase {
  readonly name: string;
  readonly lang: string;
  readonly clean: CleanArticle;
  readonly damaged: Damaged;
  readonly paper: Paper;
  /** The words of the archive's other scans and of this one. */
  readonly words: Words;
  readonly hasCertificate: boolean;
}

const langs = ['zh-Hans', 'en', ...writtenLangs] as const;

/** Damages as many articles of every language in turn. Same seed, same cases. */
export async function benchCases(articles: number, seed: number): Promise<readonly BenchCase[]> {
  const demo = await readDemo();
  const otherWords = gatherOthers(await damageDemo());
  return Array.from({ length: articles }, (_, i) => {
    const lang = langs[i % langs.length]!;
    const at = seed * 100_003 + i;
    if (lang !== 'zh-Hans' && lang !== 'en') {
      return caseOf(`${lang} ${i}`, composeArticle(lang, at), at, writtenPapers[lang], new Set());
    }
    const ofLang = demo.filter(({ article }) => article.lang === lang);
    const clean = ofLang[Math.floor(i / langs.length) % ofLang.length]!;
    const words = otherWords(clean.file.replace(/\.md$/u, '.txt'));
    return caseOf(clean.file, clean, at, demoPapers[clean.article.paper!]!, words);
  });
}

/** Gathers the words of all scans but one: an article's own scan would give away the words that a setting breaks. */
function gatherOthers(scans: ReadonlyMap<string, string>): (own: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  return (own) => {
    const words = known.get(own) ?? new Set<string>();
    if (!known.has(own)) for (const [file, scan] of scans) if (file !== own) gatherWords(scan, words);
    known.set(own, words);
    return words;
  };
}

function caseOf(
  name: string,
  clean: CleanArticle,
  seed: number,
  paper: Paper,
  others: ReadonlySet<string>,
): BenchCase {
  const damaged = damage(clean, seed);
  const words = new Set(others);
  gatherWords(damaged.scan, words);
  const { lang } = clean.article;
  return { name, lang, clean, damaged, paper, words, hasCertificate: hasCertificate(clean, damaged) };
}

/**
 * Whether a page proves its order: it stands as printed, or was turned with a heading over the turned text and a
 * headline that can be told from a heading; headings
 * that trail prove it only where the first section is known to begin, so where the extractor marks the heads of
 * columns and both the lead and the first section have one in mid-paragraph.
 */
function hasCertificate(clean: CleanArticle, { style, truth, extractor, scan }: Damaged): boolean {
  const { sections } = clean;
  // What is turned is the last of several sections; with one alone there is nothing to turn.
  const isTurned = style.order.startsWith('turned') && sections.length > 2;
  if (isTurned && !showsHeadline(clean, style, extractor)) return false;
  const afterHead = isTurned ? sections.length - 1 : sections.length;
  if (!style.order.endsWith('trailing') || afterHead < 2) return true;
  if (!extractors.find(({ id }) => id === extractor)!.marksColumnHeads) return false;
  const lines = scan.split('\n');
  const texts = truth.filter(({ role }) => role === 'paragraph');
  const jumps = texts.map((text) => text.lines.some((line, i) => i > 1 && lines[line - 2] === ''));
  const lead = sections[0]!.paragraphs.length;
  const first = lead + sections[1]!.paragraphs.length;
  return jumps.slice(0, lead).includes(true) && jumps.slice(lead, first).includes(true);
}

/** Whether anything tells the headline from a small heading: its paint, or what stands with it. */
function showsHeadline({ article }: CleanArticle, { paint }: Style, extractor: string): boolean {
  const { keepsFakeBold } = extractors.find(({ id }) => id === extractor)!;
  const isPainted = keepsFakeBold && paint !== 'once';
  return isPainted || [article.kicker, article.deck, article.byline].some((line) => line !== undefined);
}
