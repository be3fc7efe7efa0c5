import type { Article, Furniture, Section } from '../model/article.ts';
import { articleName } from '../model/address.ts';
import type { Change, Doubt } from '../model/change.ts';
import type { Paper } from '../model/paper.ts';
import type { Line, Scan } from '../model/scan.ts';
import { checkConservation } from './conservation.ts';
import { applyFixes } from './fixes/apply-fixes.ts';
import { doubtCharacters } from './quality/doubt-characters.ts';
import { doubtUnreadable } from './quality/doubt-unreadable.ts';
import type { Known } from './quality/known.ts';
import { measureQuality } from './quality/measure-quality.ts';
import { readText } from './readers/text.ts';
import { dropCopies } from './stages/drop-copies.ts';
import { gatherArticle, type GatheredArticle, type RoledBlock } from './stages/gather-article.ts';
import { gatherBlocks } from './stages/gather-blocks.ts';
import { measureLines } from './stages/measure-lines.ts';
import { setLines } from './stages/set-lines.ts';
import { takeFurniture } from './stages/take-furniture.ts';
import { recogniseLang, writingSystemOf } from './writing/index.ts';
import type { Words } from './writing/writing-system.ts';

/** What restoring may know besides the scan itself. */
export interface Knowledge {
  readonly paper?: Paper | undefined;
  /** Words seen elsewhere in the archive, by which hyphens at line ends are judged. */
  readonly words?: Words | undefined;
  /** What was seen in the archive's scans, by which it is judged how much of a text can be read. */
  readonly known?: Known | undefined;
  /** The digest of the scan's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** One article of a scan, ready to be written: its file's name without ending, frontmatter, and text. */
export interface RestoredArticle {
  readonly name: string;
  readonly article: Article;
  readonly sections: readonly Section[];
  /** The article block by block, with the lines of the scan each came from. */
  readonly blocks: readonly RoledBlock[];
}

/** A scan, restored: its articles, and every change with the text before and after. */
export interface RestoredScan {
  readonly articles: readonly RestoredArticle[];
  readonly changes: readonly Change[];
}

/**
 * Restores a scan to the articles that were printed. The same scan and knowledge give the same result.
 *
 * @throws {LostCharacters} when a character would get lost, which no input should bring about.
 */
export function restore(scan: Scan, knowledge: Knowledge): RestoredScan {
  const received = readText(scan.text);
  const lang = scan.lang ?? recogniseLang(scan.text);
  const writing = writingSystemOf(lang);
  const fixed = applyFixes(received, writing.id);
  const single = dropCopies(fixed.lines, writing);
  const fixes = [...fixed.changes, ...single.changes];
  const { lines, furniture } = takeFurniture(single.lines, knowledge.paper);
  if (lines.length === 0) {
    checkConservation(scan.text, [], furniture, fixes);
    return { articles: [], changes: fixes };
  }
  const marks = {
    stretched: linesChangedBy('close-letter-spacing', fixes),
    doubled: linesChangedBy('undouble', fixes),
  };
  const page = setLines(measureLines(lines, marks, writing), writing);
  const gathered = gatherArticle(gatherBlocks(page.lines), {
    writing,
    words: knowledge.words ?? new Set(),
    doubled: marks.doubled,
    issued: scan.issued,
  });
  const changes = [...fixes, ...gathered.changes];
  checkConservation(scan.text, [gathered], furniture, changes);
  const name = articleName(fileStem(scan.file), 1);
  const article = describe(scan, {
    gathered,
    furniture,
    changes,
    lang,
    shape: page.shape.id,
    received,
    lines,
    knowledge,
  });
  return { articles: [{ name, article, sections: gathered.sections, blocks: gathered.blocks }], changes };
}

interface Findings {
  readonly gathered: GatheredArticle;
  readonly furniture: readonly Furniture[];
  readonly changes: readonly Change[];
  readonly lang: string;
  readonly shape: string;
  readonly received: readonly Line[];
  /** The lines after all fixes. */
  readonly lines: readonly Line[];
  readonly knowledge: Knowledge;
}

/** Puts together an article's frontmatter; what was not printed or is not known stays absent. */
function describe(scan: Scan, findings: Findings): Article {
  const { gathered, furniture, changes, lang, shape, received, lines, knowledge } = findings;
  const { headline, kicker, deck, byline, authors, dateline, figures } = gathered;
  const doubts = [...gathered.doubts, ...copyDoubts(changes), ...privateUseDoubts(received)];
  doubts.push(...doubtCharacters(received), ...doubtUnreadable(lines, knowledge.known));
  const quality = measureQuality(textOf(gathered), knowledge.known);
  const printed = { kicker, deck, byline, dateline, paper: scan.paper, issued: scan.issued };
  return {
    headline: headline ?? firstWords(gathered),
    ...withoutAbsent(printed),
    ...(authors.length ? { authors: [...authors] } : {}),
    ...(figures.length ? { figures: [...figures] } : {}),
    ...(scan.page === undefined ? {} : { pages: [scan.page] }),
    lang,
    source: {
      file: scan.file,
      sha256: knowledge.sha256,
      shape,
      ...withoutAbsent({ encoding: scan.encoding }),
      lines: [[received[0]!.number, received.at(-1)!.number]],
    },
    ...withoutAbsent({ quality }),
    ...(changes.length ? { fixes: countByFix(changes) } : {}),
    ...(furniture.length ? { furniture: [...furniture] } : {}),
    ...(doubts.length ? { doubts } : {}),
  };
}

function withoutAbsent<Value extends object>(
  value: Value,
): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined)) as never;
}

function textOf({ sections }: GatheredArticle): string {
  return sections.flatMap(({ heading = '', paragraphs }) => [heading, ...paragraphs]).join('\n');
}

const lengthOfFirstWords = 24;

function firstWords({ sections, figures }: GatheredArticle): string {
  const text =
    sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).find(Boolean) ??
    figures[0]?.caption ??
    '…';
  const [clause] = /^.{1,60}?(?=[，。；：！？,.;:!?]|$)/u.exec(text) ?? [text];
  const words = clause.split(' ').slice(0, 10).join(' ');
  return [...words].slice(0, Math.max(lengthOfFirstWords, /\s/u.test(words) ? 80 : 0)).join('');
}

function countByFix(changes: readonly Change[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { fix } of changes) counts[fix] = (counts[fix] ?? 0) + 1;
  return counts;
}

function linesChangedBy(fix: string, changes: readonly Change[]): ReadonlySet<number> {
  return new Set(changes.filter((change) => change.fix === fix).map(({ line }) => line));
}

function privateUseDoubts(lines: readonly Line[]): Doubt[] {
  return lines
    .filter(({ text }) => /\p{Co}/u.test(text))
    .map(({ number }) => ({
      rule: 'private-use',
      line: number,
      reason:
        'A character has no meaning outside its font and stands as received; the printed page shows which it is.',
    }));
}

function copyDoubts(changes: readonly Change[]): Doubt[] {
  return changes
    .filter(({ fix, after }) => fix === 'undouble' && after === '')
    .map(({ line, before }) => ({
      rule: 'repeated-line',
      line,
      reason: `“${before}” stood twice and was taken for one line painted twice; it may be a refrain or a row of a table.`,
    }));
}

function fileStem(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
}
