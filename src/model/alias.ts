import { z } from 'zod';

const address = z.string().regex(/^[^\s#/]+(?:\/[^\s#/]+){1,2}(?:#[sp]\d+)?$/u, {
  error: 'write an address without its slashes at either end, such as gazette/1998-11-09/p03-01',
});

/**
 * What became of an address that was published: where its article, section or paragraph stands now, or that it is
 * gone, and why.
 */
export const aliasSchema = z.union([
  z.strictObject({ from: address, to: address, why: z.string().min(1).optional() }),
  z.strictObject({ from: address, gone: z.literal(true), why: z.string().min(1).optional() }),
]);

export const aliasesSchema = z.array(aliasSchema).nullable();

export type Alias = z.infer<typeof aliasSchema>;

/** Gives the address of an article within that of a place in it. */
export function withoutAnchor(its: string): string {
  return its.replace(/#.*$/u, '');
}
