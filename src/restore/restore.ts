import { articleName } from '../model/address.ts';
import type { Article, Section } from '../model/article.ts';
import type { Change } from '../model/change.ts';
import type { Paper } from '../model/paper.ts';
import type { Scan } from '../model/scan.ts';
import { checkConservation } from './conservation.ts';
import { describeArticle } from './describe-article.ts';
import { doubtCharacters } from './quality/doubt-characters.ts';
import { doubtUnreadable } from './quality/doubt-unreadable.ts';
import type { Known } from './quality/known.ts';
import { measureQuality } from './quality/measure-quality.ts';
import { readText } from './readers/text.ts';
import { shapeNamed } from './shapes/shape-named.ts';
import { closeSpacing } from './stages/close-spacing.ts';
import { cueBlocks } from './stages/cue-blocks.ts';
import { gatherArticle, type RoledBlock } from './stages/gather-article.ts';
import { gatherBlocks } from './stages/gather-blocks.ts';
import { joinDropCaps } from './stages/join-drop-caps.ts';
import type { PlacedJump } from './stages/jump-line.ts';
import { mendLines } from './stages/mend-lines.ts';
import { partArticles } from './stages/part-articles.ts';
import { asPrinted, readMarks } from './stages/read-marks.ts';
import { rubricOf } from './stages/rubric-of.ts';
import { setForms } from './stages/set-forms.ts';
import { spansOf } from './stages/spans-of.ts';
import { takeFurniture } from './stages/take-furniture.ts';
import { tellKind } from './stages/tell-kind.ts';
import { recogniseLang, writingSystemOf } from './writing/index.ts';
import { remembering } from './writing/remembering.ts';
import type { Words } from './writing/writing-system.ts';

/** What restoring may know besides the scan itself. */
export interface Knowledge {
  readonly paper?: Paper | undefined;
  /** Words seen elsewhere in the archive, by which hyphens at line ends are judged. */
  readonly words?: Words | undefined;
  /** The id of the scan's shape, where a person named it; else it is recognised. */
  readonly shape?: string | undefined;
  /** What was seen in the archive's scans, by which it is judged how much of a text can be read. */
  readonly known?: Known | undefined;
  /** The digest of the scan's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** One article of a scan, ready to be written: its file's name without ending, frontmatter, and text. */
export interface RestoredArticle {
  readonly name: string;
  /** Which article of its scan it is, from 1; its name comes from it. */
  readonly position: number;
  readonly article: Article;
  readonly sections: readonly Section[];
  /** The article block by block, with the lines of the scan each came from. */
  readonly blocks: readonly RoledBlock[];
  /** The jump lines that say where it goes on or comes from. */
  readonly jumps: readonly PlacedJump[];
  /** Whether a headline was printed; else the first words stand for one. */
  readonly hasHeadline: boolean;
}

/** A scan, restored: its articles, and every change with the text before and after. */
export interface RestoredScan {
  readonly articles: readonly RestoredArticle[];
  readonly changes: readonly Change[];
}

/**
 * Restores a scan to the articles that were printed. The same scan and knowledge give the same result. A half of a
 * surrogate pair, which no encoding has, is read as U+FFFD, as a decoder would write it.
 *
 * @throws {LostCharacters} when a character would get lost, which no input should bring about.
 * @throws {RangeError} when there is no shape of the name given.
 */
export function restore(scan: Scan, knowledge: Knowledge): RestoredScan {
  // Two halves that stood apart would be a character where their lines are joined.
  const text = scan.text.toWellFormed();
  const received = readText(text);
  const lang = scan.lang ?? recogniseLang(text);
  const writing = remembering(writingSystemOf(lang));
  const shape = knowledge.shape === undefined ? undefined : shapeNamed(knowledge.shape);
  const words = knowledge.words ?? new Set<string>();
  const mended = mendLines(shape ? received : closeSpacing(received, writing), writing, shape);
  const whole = joinDropCaps(mended.lines, writing, words);
  const fixes = [...mended.changes, ...whole.changes];
  const { lines, furniture, jumps, ruled, rubrics } = takeFurniture(whole.lines, knowledge.paper, scan.page);
  if (lines.length === 0) {
    checkConservation(text, [], furniture, fixes);
    return { articles: [], changes: fixes };
  }
  const marks = {
    stretched: linesChangedBy('close-letter-spacing', fixes),
    doubled: linesChangedBy('undouble', fixes),
    sideBySide: mended.sideBySide,
    shape,
  };
  const stops = { ruled, left: linesBeside('to', jumps), entered: linesBeside('from', jumps) };
  const page = setForms(readMarks(lines, mended.sideBySide, writing), marks, stops, writing);
  const cued = cueBlocks(gatherBlocks(asPrinted(page.lines), page.kept), {
    writing,
    words,
    doubled: marks.doubled,
  });
  const parts = partArticles(cued.blocks, { writing: writing.id, ruled, jumps });
  const gathered = parts.map((part) => gatherArticle(part, { writing, words, issued: scan.issued }));
  const changes = [...fixes, ...cued.changes, ...gathered.flatMap((article) => article.changes)];
  checkConservation(text, gathered, furniture, changes);
  const doubts = [
    ...page.doubts,
    ...cued.doubts,
    ...doubtCharacters(received),
    ...doubtUnreadable(lines, knowledge.known),
  ];
  const spans = spansOf(parts, received, jumps);
  const articles = gathered.map((article, i): RestoredArticle => {
    const isIts = (line: number): boolean => line >= spans[i]![0] && line <= spans[i]![1];
    return {
      name: articleName(fileStem(scan.file), i + 1),
      position: i + 1,
      article: describeArticle(scan, {
        gathered: article,
        span: spans[i]!,
        furniture: furniture.filter(({ line }) => isIts(line)),
        changes: changes.filter(({ line }) => isIts(line)),
        doubts: doubts.filter(({ line }) => isIts(line)),
        received: received.filter(({ number }) => isIts(number)),
        lang,
        shape: page.shape.id,
        kind: tellKind(article, parts[i]!.blocks, writing.id),
        rubric: rubricOf(spans[i]![0], rubrics),
        sha256: knowledge.sha256,
        quality: measureQuality(textOf(article.sections), knowledge.known),
      }),
      sections: article.sections,
      blocks: article.blocks,
      jumps: jumps.filter(({ line }) => isIts(line)),
      hasHeadline: article.headline !== undefined,
    };
  });
  return { articles, changes };
}

function textOf(sections: readonly Section[]): string {
  return sections.flatMap(({ heading = '', paragraphs }) => [heading, ...paragraphs]).join('\n');
}

function linesChangedBy(fix: string, changes: readonly Change[]): ReadonlySet<number> {
  return new Set(changes.filter((change) => change.fix === fix).map(({ line }) => line));
}

function linesBeside(way: PlacedJump['way'], jumps: readonly PlacedJump[]): ReadonlySet<number> {
  return new Set(
    jumps.filter((jump) => jump.way === way && jump.beside !== undefined).map(({ beside }) => beside!),
  );
}

function fileStem(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
}
