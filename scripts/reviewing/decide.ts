import type { Article, Figure } from '../../src/model/article.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Day } from '../../src/model/day.ts';
import { moveCrosshead, rewordPassage } from './correct-text.ts';
import type { Passage } from './passages.ts';
import type { Sheet } from './sheet.ts';

type JsonFigures = Record<string, string>[] | null;
type HeadField = 'kicker' | 'headline' | 'deck' | 'byline';
type NewRole = Extract<Correction, { kind: 'role' }>['to'];

/** What the archivist decided about a doubt; `passage` is the place in the sheet that it is about. */
export type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'correct'; readonly passage: number; readonly to: string; readonly why?: string }
  | { readonly kind: 'role'; readonly passage: number; readonly to: NewRole }
  | { readonly kind: 'move'; readonly passage: number }
  | { readonly kind: 'split'; readonly passage: number }
  | { readonly kind: 'join'; readonly with: string };

/**
 * Writes a decision as the entries it makes. The last one always accepts the doubt: with what was decided, what is
 * restored is right, and the doubt must not come back. No entries mean that nothing was decided.
 */
export function decide(sheet: Sheet, decision: Decision, when: Day): readonly Correction[] {
  const { rule, line } = sheet.doubt;
  const accept: Correction = { kind: 'accept', rule, line, when };
  if (decision.kind === 'accept') return [accept];
  const entries = entriesOf(sheet, decision, when);
  return entries.length === 0 ? [] : [...entries, accept];
}

function entriesOf(sheet: Sheet, decision: Exclude<Decision, { kind: 'accept' }>, when: Day): Correction[] {
  if (decision.kind === 'join') return [{ kind: 'join', with: decision.with, when }];
  const passage = sheet.passages[decision.passage];
  if (passage === undefined) return [];
  if (decision.kind === 'role') return giveRole(sheet.passages, passage, decision.to, when);
  if (decision.kind === 'move') return moveBefore(sheet, passage, when);
  if (decision.kind === 'split' && !isText(passage)) return [];
  if (decision.kind === 'split') return [{ kind: 'split', at: firstWords(passage.block), when }];
  const said = { ...(decision.why ? { why: decision.why } : {}), when };
  return correct(sheet, passage, tidy(decision.to), said);
}

const head = new Set<string>(['kicker', 'headline', 'deck']);

/** Kicker, headline and deck are there once each: who takes the place of another gives it its own. */
function giveRole(passages: readonly Passage[], passage: Passage, to: NewRole, when: Day): Correction[] {
  if (passage.role === to) return [];
  const other = head.has(to) ? passages.find(({ role }) => role === to) : undefined;
  const moved = { kind: 'role', text: passage.block, from: passage.role, to, when } as const;
  if (other === undefined) return [moved];
  return [moved, { kind: 'role', text: other.block, from: to, to: passage.role as NewRole, when }];
}

/** The doubted crosshead stands before the passage that was chosen. */
function moveBefore({ passages, at }: Sheet, passage: Passage, when: Day): Correction[] {
  const moved = moveCrosshead(passages, passages[at]!, passage);
  return moved === undefined ? [] : [{ kind: 'text', ...moved, when }];
}

function correct(
  { article, passages }: Sheet,
  passage: Passage,
  to: string,
  said: { readonly why?: string; readonly when: Day },
): Correction[] {
  if (to === passage.text || (to === '' && passage.role === 'headline')) return [];
  if (passage.role === 'caption') return correctFigure(article, passages, passage, to, said);
  if (isText(passage)) {
    return [{ kind: 'text', ...rewordPassage(passages, passage, to), ...said }];
  }
  return [
    {
      kind: 'field',
      field: passage.role as HeadField,
      from: passage.text,
      to: to === '' ? null : to,
      ...said,
    },
  ];
}

function correctFigure(
  { figures = [] }: Article,
  passages: readonly Passage[],
  passage: Passage,
  to: string,
  said: { readonly why?: string; readonly when: Day },
): Correction[] {
  const at = passages.filter(({ role }) => role === 'caption').indexOf(passage);
  const corrected = figures.flatMap((figure, i) => {
    if (i !== at) return [figure];
    return to === '' ? [] : [{ ...figure, caption: to }];
  });
  return [{ kind: 'field', field: 'figures', from: asJson(figures), to: asJson(corrected), ...said }];
}

/** The head and the pictures stand beside the text, not in it. */
function isText({ role }: Passage): boolean {
  return role === 'paragraph' || role === 'crosshead';
}

/** The last picture's words may be gone: then the field is. */
function asJson(figures: readonly Figure[]): JsonFigures {
  return figures.length === 0 ? null : figures.map((figure) => ({ ...figure }) as Record<string, string>);
}

function tidy(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trim();
}

const lengthOfOpening = 40;

function firstWords(text: string): string {
  return [...text].slice(0, lengthOfOpening).join('').trim();
}
