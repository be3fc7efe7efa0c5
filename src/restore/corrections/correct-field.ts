import { articleSchema, type Article } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import { isSame } from './is-same.ts';
import type { Applied, Draft } from './draft.ts';

type FieldCorrection = Extract<Correction, { kind: 'field' }>;

/** Corrects a field of the frontmatter, if it says what it said when it was corrected, or what it should already. */
export function correctField(draft: Draft, { field, from, to }: FieldCorrection): Applied {
  const now = draft.article[field] ?? null;
  if (isSame(now, to)) return { draft };
  if (!isSame(now, from)) return { clash: `now it says ${quote(now)}` };
  if (to === null) {
    if (!articleSchema.shape[field].safeParse(undefined).success) return { clash: 'it cannot be left out' };
    const { [field]: _gone, ...article } = draft.article;
    return { draft: { ...draft, article: article as Article } };
  }
  const read = articleSchema.shape[field].safeParse(to);
  if (!read.success) return { clash: read.error.issues.map(({ message }) => message).join('; ') };
  const article = { ...draft.article, [field]: read.data };
  return { draft: { ...draft, article: field === 'headline' ? withoutHeadlineDoubt(article) : article } };
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}

/** A headline that a person gave is no longer the first words of the text. */
function withoutHeadlineDoubt(article: Article): Article {
  return { ...article, doubts: article.doubts?.filter(({ rule }) => rule !== 'no-headline') };
}
