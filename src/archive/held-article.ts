import { z } from 'zod';
import type { ArticlePlace } from '../model/address.ts';
import { articleSchema } from '../model/article.ts';

/**
 * An article as the archive holds it: where it stands, its file below `content/articles`, and what the file says
 * about it. The text is not there: it is read when its page is made, so that a large archive fits into memory.
 */
export const heldArticleSchema = z.object({
  place: z.custom<ArticlePlace>(),
  file: z.string(),
  article: articleSchema,
});

export type HeldArticle = Readonly<z.infer<typeof heldArticleSchema>>;
