import { z } from 'zod';
import { doubtSchema } from './change.ts';
import { correctionSchema } from './correction.ts';
import { daySchema } from './day.ts';
import { langSchema } from './lang.ts';

/** Who wrote an article, as printed: the name, and the role printed beside it (本报记者, 通讯员). */
export const authorSchema = z.strictObject({ name: z.string().min(1), role: z.string().min(1).optional() });

/** Place and day an article was sent from; the place is written as printed. */
export const datelineSchema = z.strictObject({ place: z.string().min(1), day: daySchema.optional() });

/** A picture's words and who took it, as printed. */
export const figureSchema = z.strictObject({
  caption: z.string().min(1).optional(),
  credit: z.string().min(1).optional(),
});

/** A line of the printed page that belongs to no article, with its number in the scan. */
export const furnitureSchema = z.strictObject({
  line: z.int().positive(),
  text: z.string(),
  /** The scan it stands in, where that is not the one the article begins in. */
  file: z.string().min(1).optional(),
});

/** Which scan an article was restored from: its file below `content/scans`, digest, shape and spans of lines. */
export const sourceSchema = z.strictObject({
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  shape: z.string().min(1),
  /** The encoding the scan was received in, where it was not UTF-8. */
  encoding: z.string().min(1).optional(),
  lines: z.array(z.tuple([z.int().positive(), z.int().positive()])),
});

/**
 * What an article is, where its form or its printed heading tells: a letter to the paper, a notice, verse, a picture with
 * its words, a table. Most articles are plain reports, and say nothing.
 */
export const kinds = ['letter', 'notice', 'verse', 'picture', 'table'] as const;

export type Kind = (typeof kinds)[number];

/** The frontmatter of an article file. Everything but the headline is there only where printed or known. */
export const articleSchema = z.strictObject({
  headline: z.string().min(1),
  kicker: z.string().min(1).optional(),
  deck: z.string().min(1).optional(),
  byline: z.string().min(1).optional(),
  authors: z.array(authorSchema).min(1).optional(),
  dateline: datelineSchema.optional(),
  figures: z.array(figureSchema).min(1).optional(),
  paper: z.string().min(1).optional(),
  issued: daySchema.optional(),
  pages: z.array(z.int().positive()).min(1).optional(),
  kind: z.enum(kinds).optional(),
  /** The heading that its page or column goes by, as printed: 要闻, 副刊, Local News. */
  rubric: z.string().min(1).optional(),
  lang: langSchema,
  source: sourceSchema.optional(),
  /** Where the article went on: the scans of later pages that a jump line led to, in reading order. */
  continued: z.array(sourceSchema).min(1).optional(),
  /** How much of the text reads as language, from 0 to 1; absent where the text is too short to tell. */
  quality: z.number().min(0).max(1).optional(),
  fixes: z.record(z.string(), z.int().positive()).optional(),
  furniture: z.array(furnitureSchema).min(1).optional(),
  doubts: z.array(doubtSchema).min(1).optional(),
  /** What people decided about this article and what was applied, in the order it was decided. */
  corrections: z.array(correctionSchema).min(1).optional(),
});

export type Author = z.infer<typeof authorSchema>;
export type Dateline = z.infer<typeof datelineSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Furniture = z.infer<typeof furnitureSchema>;
export type Source = z.infer<typeof sourceSchema>;

/** What an article file says about its article. */
export type Article = z.infer<typeof articleSchema>;

/**
 * One part of an article: the small heading it stands under (the lead has none) and its paragraphs. Where the lines
 * are the form (verse, a notice, a table of the weather), a paragraph keeps its line breaks as `\n`.
 */
export interface Section {
  readonly heading?: string | undefined;
  readonly paragraphs: readonly string[];
}
