import { z } from 'zod';

/**
 * What was done to one line of a scan. `fix` names who did it, `before` and `after` are the whole line (a
 * removed line has an empty `after`), `line` counts from 1.
 */
export interface Change {
  readonly fix: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What the program is unsure of: a rule id that never changes, the line it is about, a sentence for a person. */
export const doubtSchema = z.strictObject({
  rule: z.string(),
  line: z.int().positive(),
  reason: z.string(),
  /** The scan the line is in, where that is not the one the article begins in. */
  file: z.string().min(1).optional(),
});

export type Doubt = Readonly<z.infer<typeof doubtSchema>>;
