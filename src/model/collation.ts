import { z } from 'zod';

/** What one fix did to a line: its id, the line before, and after; one that was dropped is empty after. */
const madeChangeSchema = z.tuple([z.string(), z.string(), z.string()]);

/** One line of the scan as received, with all that was done to it; lines of nothing but blanks are left out. */
export const collatedLineSchema = z.strictObject({
  line: z.int().positive(),
  text: z.string(),
  /** The passage of the article it went into, counted from 0. */
  passage: z.int().nonnegative().optional(),
  /** Why it went into none: it belongs to the page, or says again what another line says. */
  asideAs: z.enum(['furniture', 'copy']).optional(),
  changes: z.array(madeChangeSchema).min(1).optional(),
});

/** What a passage is in its article. */
export const passageRoles = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'crosshead',
  'paragraph',
  'caption',
] as const;

export type PassageRole = (typeof passageRoles)[number];

/** A piece of an article that is printed in lines of its own. */
export const passageSchema = z.strictObject({
  role: z.enum(passageRoles),
  text: z.string().min(1),
  /** Where it stands on the article's page; the head and captions have no place of their own there. */
  id: z.string().optional(),
});

/**
 * An article laid passage by passage beside the lines of the scans it was restored from. `sha256` is the digest of the
 * article's file as it was written.
 */
export const collationSchema = z.strictObject({
  sha256: z.string(),
  passages: z.array(passageSchema),
  scans: z.array(z.strictObject({ file: z.string(), lines: z.array(collatedLineSchema) })),
});

export type ArticlePassage = Readonly<z.infer<typeof passageSchema>>;
export type CollatedLine = Readonly<z.infer<typeof collatedLineSchema>>;
export type Collation = Readonly<z.infer<typeof collationSchema>>;
