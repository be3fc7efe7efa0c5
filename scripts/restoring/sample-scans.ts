import { statSync } from 'node:fs';

const bytesOfSample = 2_000_000;

/**
 * Chooses the scans by which it is known how an archive's text reads: all of a small one, and of a large one every
 * n-th in the order of their paths, so that it takes seconds whatever the size and always gives the same.
 */
export function sampleScans<Scan extends { readonly path: string }>(scans: readonly Scan[]): readonly Scan[] {
  const sorted = [...scans].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bytes = sorted.reduce(
    (sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  const step = Math.max(1, Math.ceil(bytes / bytesOfSample));
  return sorted.filter((_, i) => i % step === 0);
}
