import { articleSchema, type Article } from '../../model/article.ts';
import type { Doubt } from '../../model/change.ts';
import type { IssueArticle } from '../restore-issue.ts';
import type { Draft } from './draft.ts';
import { layDown } from './lay-down.ts';
import { sectionsOfText } from './sections-of-text.ts';
import type { Standing } from './standing.ts';
import { textForm } from './text-form.ts';

/** Makes an article of its corrected draft, with the trail and the clashes in its frontmatter. */
export function finishArticle<Restored extends IssueArticle>({
  restored,
  draft,
  trail,
  clashes,
}: Standing<Restored>): { readonly article: Restored; readonly clashes: readonly Doubt[] } {
  if (trail.length === 0 && clashes.length === 0) return { article: restored, clashes };
  const { draft: settled, doubts: homeless } = giveHomes(draft);
  const all = [...clashes, ...homeless];
  const doubts = [...(settled.article.doubts ?? []), ...all];
  const article = inOrder({ ...settled.article, doubts, corrections: trail });
  const isSame = settled.text === textForm(restored.sections);
  const sections = isSame ? restored.sections : sectionsOfText(settled.text);
  return { article: { ...restored, article, sections, blocks: draft.blocks }, clashes: all };
}

/** Who was displaced and given no place stands before the text: nothing gets lost. */
function giveHomes(draft: Draft): { readonly draft: Draft; readonly doubts: readonly Doubt[] } {
  const line = draft.article.source?.lines[0]?.[0] ?? 1;
  const homed = draft.displaced.reduceRight(
    (homed, { text }) => layDown(homed, 'paragraph', { text, line, at: 0 }),
    draft,
  );
  const doubts = draft.displaced.map(({ role, text }) => ({
    rule: 'correction-clash',
    line,
    reason: `A correction put another ${role} in place of “${text}” (now “${draft.article[role as 'deck']}”), which no entry gives a place; it stands before the text. Add an entry for it.`,
  }));
  return { draft: homed, doubts };
}

/** Puts the fields into the order of the contract and leaves out empty lists. */
function inOrder(article: Article): Article {
  const given = Object.keys(articleSchema.shape)
    .map((field) => [field, article[field as keyof Article]] as const)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(given) as Article;
}
