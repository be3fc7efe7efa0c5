import type { Writing } from '../../model/lang.ts';

/**
 * One kind of damage and how it is undone, line by line. A fix keeps the type, never reports what it did (the
 * runner compares before and after), returns the very text it was given when there is nothing to do, and has
 * nothing left to do after one pass.
 */
export interface Fix {
  /** Names the fix in changes, frontmatter and on the site; never renamed. */
  readonly id: string;
  /** One sentence for readers of the archive. */
  readonly summary: string;
  /** The writing systems in which this damage occurs; in others the fix is not run. */
  readonly writing: readonly Writing[];
  /** Damage as it was found, and the same text as printed. */
  readonly examples: readonly (readonly [damaged: string, printed: string])[];
  /** Look-alikes that are sound and stay as they are. */
  readonly keeps: readonly string[];
  /** It reads or changes the white space inside a line, which means something else where columns stand side by side. */
  readonly changesSpacing?: true;
  restore(text: string): string;
}
