import type { Writing } from '../model/lang.ts';

/** A fix as the archive describes it to readers: what it mends, with damage and with what it leaves alone. */
export interface DescribedFix {
  readonly id: string;
  readonly summary: string;
  readonly writing: readonly Writing[];
  readonly examples: readonly (readonly [damaged: string, printed: string])[];
  readonly keeps: readonly string[];
}
