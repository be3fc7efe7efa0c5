import { paragraphId, sectionId } from '../model/address.ts';
import type { Article, Section } from '../model/article.ts';
import type { ArticlePassage, PassageRole } from '../model/collation.ts';

const headFields = ['kicker', 'headline', 'deck', 'byline'] as const;

/** Gives an article's passages in reading order: its head, its sections, the words of its pictures. */
export function passagesOf(article: Article, sections: readonly Section[]): readonly ArticlePassage[] {
  const head = headFields.flatMap((role) => passage(role, article[role]));
  let [headings, paragraphs] = [0, 0];
  const body = sections.flatMap((section) => [
    ...(section.heading === undefined ? [] : passage('crosshead', section.heading, sectionId(++headings))),
    ...section.paragraphs.flatMap((text) => passage('paragraph', text, paragraphId(++paragraphs))),
  ]);
  const captions = (article.figures ?? []).flatMap(({ caption, credit }) =>
    passage('caption', [caption, credit].filter(Boolean).join(' ')),
  );
  return [...head, ...body, ...captions];
}

function passage(role: PassageRole, text: string | undefined, id?: string): ArticlePassage[] {
  return text ? [{ role, text, ...(id && { id }) }] : [];
}
