import { articleSchema, type Article, type Section } from '../../model/article.ts';
import { correctionSchema, type Correction } from '../../model/correction.ts';
import { drawTextCorrections } from './draw-text-corrections.ts';
import { isSame } from './is-same.ts';
import { textForm } from './text-form.ts';

/** An article as it stands in its file: what it says and its text. */
export interface ReadArticle {
  readonly article: Article;
  readonly sections: readonly Section[];
}

/** Who edited, when, and why, as far as they wish to say; it stands in every entry. */
export type Decision = Pick<Correction, 'who' | 'why' | 'when'>;

/** Gives the entries that make the edited article out of the one that was written, fields first. */
export function drawCorrections(written: ReadArticle, edited: ReadArticle, decision: Decision): Correction[] {
  const fields = changedFields(written.article, edited.article).map((field) => ({
    kind: 'field',
    field,
    from: written.article[field] ?? null,
    to: edited.article[field] ?? null,
    ...decision,
  }));
  const texts = drawTextCorrections(textForm(written.sections), textForm(edited.sections)).map((passage) => ({
    kind: 'text',
    ...passage,
    ...decision,
  }));
  return [...fields, ...texts].map((entry) => correctionSchema.parse(entry));
}

/** Names the fields of the frontmatter that say something else, in the order of the contract. */
export function changedFields(written: Article, edited: Article): (keyof Article)[] {
  const fields = Object.keys(articleSchema.shape) as (keyof Article)[];
  return fields.filter((field) => !isSame(written[field], edited[field]));
}
