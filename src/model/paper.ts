import { z } from 'zod';
import { daySchema, weekdays } from './day.ts';
import { langSchema } from './lang.ts';

/**
 * How a paper's nameplate is set, after the printed one: its face (roman letters or Song, sans, written with a
 * brush, or black letter), the rules under it, how its letters stand, the line that was its motto, and the words in
 * its ears, left and right.
 */
export const mastheadSchema = z.strictObject({
  face: z.enum(['serif', 'sans', 'brush', 'blackletter']).optional(),
  rules: z.enum(['double', 'oxford', 'single', 'heavy']).optional(),
  letters: z.enum(['wide', 'plain', 'tight', 'capitals']).optional(),
  motto: z.string().min(1).optional(),
  ears: z.tuple([z.string().min(1), z.string().min(1)]).optional(),
});

export type Masthead = z.infer<typeof mastheadSchema>;

/** One newspaper, as `content/papers/<paper>.yaml` describes it. */
export const paperSchema = z.strictObject({
  name: z.string().min(1),
  lang: langSchema,
  place: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  about: z.string().min(1).optional(),
  /**
   * The encoding its scans were received in, such as gb18030 or windows-1252, where it is not to be found out by
   * itself; a scan that is not in it is refused.
   */
  encoding: z.string().min(1).optional(),
  /** The days of the week on which the paper appeared; the calendar knows by it which days are missing. */
  appears: z.array(z.enum(weekdays)).min(1).optional(),
  first: daySchema.optional(),
  last: daySchema.optional(),
  /** How its nameplate is set. */
  masthead: mastheadSchema.optional(),
  /**
   * Lines of running head, as printed; `{day}`, `{weekday}` and `{page}` stand for what changes, and `{rubric}` for the
   * heading that a page goes by.
   */
  furniture: z.array(z.string().min(1)).optional(),
});

export type Paper = z.infer<typeof paperSchema>;
