import { z } from 'zod';
import { langSchema } from './lang.ts';
import { themeSchema } from './theme.ts';

/** The archive as a whole, as `content/archive.yaml` describes it. */
export const archiveSchema = z.strictObject({
  title: z.string().min(1),
  /** The languages of the archive; the first is that of its own pages and of the search index. */
  languages: z.array(langSchema).min(1),
  about: z.string().min(1).optional(),
  rights: z.string().min(1).optional(),
  contact: z.string().min(1).optional(),
  /**
   * Where readers report mistakes, if not at `contact`: an address of mail, or of a page such as
   * https://example.org/new?title={headline}&text={text}; what stands in braces is filled in.
   */
  reports: z
    .union([z.email(), z.string().regex(/^https?:\/\/\S+$/u, 'an address of mail, or of a page (https://…)')])
    .optional(),
  /** Where the site will stand, such as https://archive.example.org/old-papers/. */
  site: z.url().optional(),
  /** Whether each article gets a picture of its headline, which is shown where it is linked to; needs `site`. */
  pictures: z.boolean().optional(),
  /** Colours and type of its own. */
  theme: themeSchema.optional(),
});

export type Archive = z.infer<typeof archiveSchema>;
