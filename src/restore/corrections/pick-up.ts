import type { Article, Figure } from '../../model/article.ts';
import type { Draft } from './draft.ts';
import { firstWords } from './first-words.ts';

/** A block taken out of an article: its words as they stood, its line, and where in the text it would stand. */
export interface PickedUp {
  readonly draft: Draft;
  readonly text: string;
  readonly line: number;
  readonly at?: number | undefined;
}

const slots: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'byline']);

/** Takes a block out of an article by its role and words; marks that only set it apart need not be quoted alike. */
export function pickUp(draft: Draft, role: string, text: string): PickedUp | { readonly clash: string } {
  const line = lineOf(draft, role, text);
  const displaced = draft.displaced.findIndex((one) => one.role === role && isAlike(one.text, text));
  if (displaced >= 0) {
    const rest = draft.displaced.filter((_, i) => i !== displaced);
    return { draft: { ...draft, displaced: rest }, text: draft.displaced[displaced]!.text, line, at: 0 };
  }
  if (slots.has(role)) return fromSlot(draft, role as 'kicker', text, line);
  if (role === 'caption') return fromFigures(draft, text, line);
  if (role === 'furniture') return fromFurniture(draft, text);
  return fromText(draft, role, text, line);
}

function fromSlot(draft: Draft, role: 'kicker' | 'headline', text: string, line: number) {
  const now = draft.article[role];
  if (now === undefined || !isAlike(now, text)) return { clash: `now its ${role} is “${now ?? ''}”` };
  const { [role]: _gone, ...rest } = draft.article;
  if (role !== 'headline') return { draft: { ...draft, article: rest as Article }, text: now, line, at: 0 };
  const doubt = {
    rule: 'no-headline',
    line,
    reason: 'No headline was found, so the first words of the text stand for one.',
  };
  const article: Article = {
    ...draft.article,
    headline: firstWords(draft),
    doubts: [...(draft.article.doubts ?? []), doubt],
  };
  return { draft: { ...draft, article }, text: now, line, at: 0 };
}

function fromFigures(draft: Draft, text: string, line: number) {
  const { figures = [], ...article } = draft.article;
  const at = figures.findIndex((figure) => isAlike(wordsOf(figure), text));
  if (at < 0) return { clash: 'no caption reads so now' };
  const rest = figures.filter((_, i) => i !== at);
  const left = rest.length > 0 ? { ...article, figures: rest } : article;
  return { draft: { ...draft, article: left }, text: wordsOf(figures[at]!), line };
}

function fromFurniture(draft: Draft, text: string) {
  const { furniture = [], ...article } = draft.article;
  const at = furniture.findIndex((one) => isAlike(one.text, text));
  if (at < 0) return { clash: 'no line of furniture reads so now' };
  const rest = furniture.filter((_, i) => i !== at);
  const left = rest.length > 0 ? { ...article, furniture: rest } : article;
  const { line } = furniture[at]!;
  return { draft: { ...draft, article: left }, text: furniture[at]!.text.trim(), line };
}

function fromText(draft: Draft, role: string, text: string, line: number) {
  const blocks = draft.text.split('\n\n');
  const wanted = role === 'crosshead' ? `## ${text}` : text;
  const found = blocks.flatMap((block, i) => (block === wanted ? [i] : []));
  if (found.length !== 1)
    return { clash: found.length ? `it fits ${found.length} places` : `no ${role} reads so now` };
  const rest = blocks.filter((_, i) => i !== found[0]).join('\n\n');
  return { draft: { ...draft, text: rest }, text, line, at: found[0] };
}

function wordsOf({ caption, credit }: Figure): string {
  return [caption, credit].filter(Boolean).join(' ');
}

const besidesWords = /[^\p{L}\p{N}]+/gu;

function isAlike(a: string, b: string): boolean {
  return a === b || a.replace(besidesWords, '') === b.replace(besidesWords, '');
}

function lineOf({ blocks, article }: Draft, role: string, text: string): number {
  const block =
    blocks.find((one) => one.role === role && one.text === text) ?? blocks.find((one) => one.text === text);
  return block?.lines[0] ?? article.source?.lines[0]?.[0] ?? 1;
}
