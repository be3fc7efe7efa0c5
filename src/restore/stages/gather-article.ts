import type { Author, Dateline, Figure, Section } from '../../model/article.ts';
import type { Change, Doubt } from '../../model/change.ts';
import type { Day } from '../../model/day.ts';
import type { Writing } from '../../model/lang.ts';
import type { Words, WritingSystem } from '../writing/writing-system.ts';
import { readAuthors, readDateline } from './read-byline.ts';
import { cues } from './cues.ts';
import { findTurnedHeadline } from './find-turned-headline.ts';
import { joinHeadline } from './join-headline.ts';
import { findHead, type CuedBlock, type Head } from './name-roles.ts';
import type { ArticlePart } from './part-articles.ts';
import { orderSections, type BodyBlock } from './order-sections.ts';

/** An article as printed, gathered from the blocks of a scan; `headline` is absent where none was printed. */
export interface GatheredArticle {
  readonly headline?: string | undefined;
  readonly kicker?: string | undefined;
  readonly deck?: string | undefined;
  readonly byline?: string | undefined;
  readonly authors: readonly Author[];
  readonly dateline?: Dateline | undefined;
  readonly figures: readonly Figure[];
  readonly sections: readonly Section[];
  /** Everything above in reading order, with the lines of the scan it came from. */
  readonly blocks: readonly RoledBlock[];
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
}

export type Role = 'kicker' | 'headline' | 'deck' | 'byline' | 'crosshead' | 'paragraph' | 'caption';

/** A block of an article: what it is, its text before brackets and dashes fell, and its lines in the scan. */
export interface RoledBlock {
  readonly role: Role;
  readonly text: string;
  readonly lines: readonly number[];
  /** The scan of its lines, where that is not the one the article begins in. */
  readonly file?: string | undefined;
  /** Where it goes on, if a jump cut it. */
  readonly goesOn?: { readonly file: string; readonly lines: readonly number[] } | undefined;
}

/** What gathering needs to know besides the blocks. */
export interface Gathering {
  readonly writing: WritingSystem;
  readonly words: Words;
  readonly issued?: Day | undefined;
}

const dash = /^[—―–]{1,2}\s*(?=\S)/u;

/** Names the role of every block of an article, puts the body into reading order and reads what the head says. */
export function gatherArticle(
  { blocks: parted, head: provedAt, doubts: partingDoubts }: ArticlePart,
  { writing, words, issued }: Gathering,
): GatheredArticle {
  const changes: Change[] = [];
  const joined = joinHeadline(parted, provedAt === 'none' ? undefined : provedAt, writing, words);
  changes.push(...joined.changes);
  const cued = joined.blocks;
  const found = giveBackHeading(findHead(cued, writing, provedAt), cued);
  const turned = provedAt === undefined ? findTurnedHeadline(cued, found, writing) : undefined;
  const head = turned ?? found;
  const named = new Set([head.headline, head.kicker, head.deck]);
  const bylines = cued.filter((block, i) => block.cue === 'byline' && isByHead(i, head) && !named.has(i));
  const captions = cued.filter((block, i) => block.cue === 'caption' && !named.has(i));
  const taken = new Set<CuedBlock>([...bylines, ...captions]);
  const body = (from: number, to: number): BodyBlock[] =>
    bodyOf(cued.slice(from, to).filter((b) => !taken.has(b)));
  const afterHead = [...strayHeadBlocks(cued, head), ...body(head.to, cued.length)];
  const ordered = orderSections(body(0, head.from), afterHead, writing);
  const deck = head.deck === undefined ? undefined : cued[head.deck]!;
  const byline = bylines.map(({ text }) => text).join(' ') || undefined;
  const sections = ordered.sections.map(({ heading, texts }) => ({
    ...(heading ? { heading: heading.text } : {}),
    paragraphs: texts.map(({ text }) => text),
  }));
  const opening = sections[0]?.paragraphs[0] ?? '';
  return {
    headline: head.headline === undefined ? undefined : cued[head.headline]!.text,
    kicker: head.kicker === undefined ? undefined : cued[head.kicker]!.text,
    deck: deck && record(changes, deck, 'deck-dash', deck.text.replace(dash, '')),
    byline,
    authors: readAuthors(byline, opening, writing.id),
    dateline: readDateline(opening, issued, writing.id),
    figures: captions.map((block) => readFigure(block, writing.id, changes)),
    sections,
    blocks: [
      ...roled('kicker', [cued[head.kicker ?? -1]]),
      ...roled('headline', [cued[head.headline ?? -1]]),
      ...roled('deck', [deck]),
      ...roled('byline', bylines),
      ...ordered.sections.flatMap(({ heading, texts }) => [
        ...roled('crosshead', [heading]),
        ...roled('paragraph', texts),
      ]),
      ...roled('caption', captions),
    ],
    changes,
    doubts: [...partingDoubts, ...headDoubts(cued, head), ...ordered.doubts],
  };
}

function roled(role: Role, blocks: readonly (CuedBlock | undefined)[]): RoledBlock[] {
  return blocks
    .filter((block) => block !== undefined)
    .map(({ text, lines }) => ({ role, text, lines: lines.map(({ number }) => number) }));
}

/** A display line between turned text and the headline heads that text if nothing else does. */
function giveBackHeading(head: Head, blocks: readonly CuedBlock[]): Head {
  const before = blocks.slice(0, head.from);
  const hasText = before.some(({ kind }) => kind === 'text');
  const hasHeading = before.some(({ kind, cue }) => kind === 'display' && cue === 'none');
  if (!hasText || hasHeading || head.kicker === undefined) return head;
  const from = head.kicker + 1;
  // A deck above it heads the same text, and is no longer in the head.
  const deck = head.deck === undefined || head.deck >= from ? head.deck : undefined;
  return { ...head, kicker: undefined, deck, from };
}

/** Bylines stand in the head or next to it; elsewhere the same words are a signature under the text. */
function isByHead(i: number, head: Head): boolean {
  return i >= head.from - 1 && i <= head.to + 2;
}

function bodyOf(blocks: readonly CuedBlock[]): BodyBlock[] {
  return blocks.map((block) => ({ block, isHeading: block.kind === 'display' && block.cue === 'none' }));
}

/** Display lines in the head beyond kicker, headline and deck: text of the article, set large. */
function strayHeadBlocks(blocks: readonly CuedBlock[], head: Head): BodyBlock[] {
  const named = new Set([head.headline, head.kicker, head.deck]);
  return blocks
    .slice(head.from, head.to)
    .filter((_, i) => !named.has(head.from + i))
    .map((block) => ({ block, isHeading: false }));
}

function readFigure(block: CuedBlock, writing: Writing, changes: Change[]): Figure {
  const found = cues[writing].credits
    .map((credit) => credit.exec(block.text)?.groups)
    .find((groups) => groups);
  const caption = found?.['caption']?.trim();
  const credit = found?.['credit']?.trim();
  record(changes, block, 'credit-brackets', [caption, credit].filter(Boolean).join(' '));
  return { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) };
}

/** Records that a mark which only set a text apart is gone, and gives the text without it. */
function record(changes: Change[], block: CuedBlock, fix: string, after: string): string {
  const before = block.text;
  if (before.replace(/\s/gu, '') !== after.replace(/\s/gu, '')) {
    changes.push({ fix, line: block.lines[0]!.number, before, after });
  }
  return after;
}

function headDoubts(blocks: readonly CuedBlock[], head: Head): Doubt[] {
  const line = blocks[head.headline ?? 0]?.lines[0]?.number ?? 1;
  if (head.headline === undefined) {
    return [
      {
        rule: 'no-headline',
        line,
        reason: 'No headline was found, so the first words of the text stand for one.',
      },
    ];
  }
  if (head.isTurned) {
    return [
      {
        rule: 'turned-headline',
        line,
        reason: `“${blocks[head.headline]!.text}” was taken for the headline, and what stands before it for turned text, only because the text below it seems to hold both the lead and the first section.`,
      },
    ];
  }
  if (!head.isUnsure) return [];
  return [
    {
      rule: 'headline-or-kicker',
      line,
      reason:
        'Several display lines stand together and nothing but their order and wording tells headline, kicker and deck apart.',
    },
  ];
}
