import { describe, it } from 'vitest';
import { hasShared } from './shared-pages.ts';

/**
 * Describes what is said of pages kept outside the project. Where they are not there none of it runs, not even what reads
 * them before the tests, as it would under `describe.skipIf`.
 */
export function describeShared(name: string, title: string, tests: () => void): void {
  if (hasShared(name)) describe(title, tests);
  else describe.skip(title, () => it.skip(`needs ../shared/${name}`));
}
