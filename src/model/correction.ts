import { z } from 'zod';
import { daySchema } from './day.ts';

/** Who decided something about an article, when, and why, as far as they wished to say. */
const decision = {
  why: z.string().min(1).optional(),
  who: z.string().min(1).optional(),
  when: daySchema,
};

/**
 * A passage of the article's text reads otherwise than it was restored. The text is taken as its Markdown would
 * look without escapes: paragraphs parted by an empty line, `## ` before a crosshead, a line break where one was
 * kept. So one kind serves for misread characters, for paragraph breaks and for the places of headings.
 * `before` and `after` are the words around the passage, by which it is found again; as nothing at all (`''`) they
 * say that the text begins or ends there, absent they say nothing. A paragraph printed with `## ` at its beginning
 * has a backslash before it.
 */
const textCorrection = z.strictObject({
  kind: z.literal('text'),
  from: z.string(),
  to: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
  ...decision,
});

/** What a frontmatter field says, from and to; `null` stands for a field that is not there. */
const fieldCorrection = z.strictObject({
  kind: z.literal('field'),
  field: z.enum([
    'headline',
    'kicker',
    'deck',
    'byline',
    'authors',
    'dateline',
    'figures',
    'issued',
    'pages',
    'kind',
    'rubric',
    'lang',
  ]),
  from: z.json(),
  to: z.json(),
  ...decision,
});

/**
 * A block is something else than it was taken for; as furniture it leaves the article. Two that change places are
 * two entries: who is put into a taken place displaces the other, who is given a place by the next entry.
 */
const roleCorrection = z.strictObject({
  kind: z.literal('role'),
  text: z.string().min(1),
  from: z.string().min(1),
  to: z.enum(['kicker', 'headline', 'deck', 'byline', 'crosshead', 'paragraph', 'caption', 'furniture']),
  ...decision,
});

/**
 * Another article begins here: its first block opens with these words; a crosshead becomes its headline. Its file
 * bears `name`, which stays whatever the restorer finds later; without one it is this article's own name and the
 * next number from 02 (`p01-02-02` out of `p01-02`), which no page's own articles have.
 */
const splitCorrection = z.strictObject({
  kind: z.literal('split'),
  at: z.string().min(1),
  name: z.string().min(1).optional(),
  ...decision,
});

/**
 * Another article of the issue, by its file's name (`p02-01`), goes on where this one ends, with what was decided
 * about it; it has no file of its own any more.
 */
const joinCorrection = z.strictObject({ kind: z.literal('join'), with: z.string().min(1), ...decision });

/**
 * A doubt was looked at and what was restored is right; the doubt falls. A clash of a correction cannot be accepted:
 * its entry has to be changed or taken out.
 */
const acceptCorrection = z.strictObject({
  kind: z.literal('accept'),
  rule: z.string().min(1),
  line: z.int().positive(),
  ...decision,
});

/** One thing a person decided about an article. */
export const correctionSchema = z.discriminatedUnion('kind', [
  textCorrection,
  fieldCorrection,
  roleCorrection,
  splitCorrection,
  joinCorrection,
  acceptCorrection,
]);

/** A file of corrections, `content/corrections/<paper>/<day>/<article>.yaml`: decisions in their order. */
export const correctionsSchema = z.array(correctionSchema).min(1);

export type Correction = z.infer<typeof correctionSchema>;
