import { z } from 'zod';

export { writingOf, type Writing } from './writing.ts';

/** A language tag as in BCP 47, such as `zh-Hans`, `zh-Hant`, `en` or `en-GB`. */
export const langSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, {
  error: 'must be a language tag such as zh-Hans or en',
});

export type Lang = z.infer<typeof langSchema>;
