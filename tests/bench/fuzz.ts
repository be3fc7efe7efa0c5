import { readFileSync } from 'node:fs';
import { listFiles } from '../../src/archive/list-files.ts';
import { restore } from '../../src/restore/restore.ts';
import { readDemo } from '../demo/read-demo.ts';
import { findFault, reduceFault } from '../restore/fuzz.ts';
import { fuzzKinds, fuzzScan, type FuzzKind, type FuzzPages } from '../restore/fuzz-scans.ts';
import { pathologies } from '../restore/pathologies.ts';
import { hasShared, sharedPath } from '../shared-pages.ts';

export interface FuzzBench {
  readonly minutes: number;
  readonly seed: number;
}

/** Bytes of a large scan. */
const largeScan = 100_000;
const slow = 1000;

/**
 * Restores scans that no program was written for, as long as the minutes last, and prints every fault with its seed
 * and the least text that still has it; before that, how long each kind of a 100 KB scan takes.
 */
export async function benchFuzz({ minutes, seed }: FuzzBench): Promise<void> {
  const pages = await fuzzPages();
  timeLargeScans(pages);
  const end = performance.now() + minutes * 60_000;
  let cases = 0;
  let faults = 0;
  let slowest = 0;
  const tried: Partial<Record<FuzzKind, number>> = {};
  for (let at = seed * 1_000_003; performance.now() < end; at++) {
    const scan = fuzzScan(fuzzKinds[cases % fuzzKinds.length]!, at, pages);
    const fault = findFault(scan);
    const took = scan.text.length > largeScan / 5 ? cpuOf(() => tryRestore(scan.text, scan.lang)) : 0;
    slowest = Math.max(slowest, took);
    if (took > slow)
      console.log(`${scan.kind} ${at}: slow, ${Math.round(took)} ms for ${scan.text.length} characters`);
    tried[scan.kind] = (tried[scan.kind] ?? 0) + 1;
    if (fault !== undefined) {
      faults++;
      console.log(`${scan.kind} ${at} ${scan.lang}: ${fault}\n  ${visible(reduceFault(scan))}`);
    }
    cases++;
  }
  console.log(
    `Seed ${seed}: ${cases} scans in ${minutes} minutes, ${faults} faults; the slowest large page took ${Math.round(slowest)} ms of a core.`,
  );
  console.table(tried);
}

/** A text as it can be read and copied from a terminal: what would not show is written by its number. */
function visible(text: string): string {
  return JSON.stringify(text.slice(0, 400)).replace(
    /(?! )[\p{Z}\p{C}\p{M}]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

/** The pages that fuzzing spoils: the demo's, and those outside the project where they are. */
export async function fuzzPages(): Promise<FuzzPages> {
  const clean = await readDemo();
  const folders = ['pages/', 'samples/'].filter((folder) => hasShared(folder)).map(sharedPath);
  const files = await Promise.all(
    folders.map(async (folder) => (await listFiles(folder)).map((file) => `${folder}${file}`)),
  );
  const scans = files
    .flat()
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(file, 'utf8').slice(0, 5000));
  return { clean, scans };
}

function timeLargeScans({ clean }: FuzzPages): void {
  const page = clean.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)).join('\n');
  const large = { 'clean paragraphs': (length: number) => page.repeat(9).slice(0, length), ...pathologies };
  for (const [name, make] of Object.entries(large)) {
    const text = firstBytes(make(largeScan), largeScan);
    for (const lang of ['zh-Hans', 'en']) {
      let fault: string | undefined;
      const took = cpuOf(() => (fault = tryRestore(text, lang)));
      console.log(
        `${took > slow ? 'SLOW ' : ''}100 KB of ${name}, ${lang}: ${Math.round(took)} ms ${fault ?? ''}`,
      );
    }
  }
}

/** What the first bytes of a text in UTF-8 hold; a character that is cut is left out. */
function firstBytes(text: string, bytes: number): string {
  return Buffer.from(text)
    .subarray(0, bytes)
    .toString()
    .replace(/\uFFFD$/u, '');
}

function tryRestore(text: string, lang: string | undefined): string | undefined {
  try {
    restore({ file: 'p01.txt', text, ...(lang ? { lang } : {}) }, { sha256: '0'.repeat(64) });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Milliseconds of a core's own time, whatever else the machine is doing. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
