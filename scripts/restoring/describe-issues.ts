import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Folders } from '../../src/archive/folders.ts';
import { listFiles } from '../../src/archive/list-files.ts';
import { articleFileOf } from '../../src/archive/place-of-scan.ts';
import type { Paper } from '../../src/model/paper.ts';
import type { FoundScan } from './find-scans.ts';
import type { FoundIssue } from './gather-issues.ts';
import { programVersion } from './program-version.ts';
import type { Said } from './restore-found.ts';
import { stampOf } from './stamp-of.ts';
import type { SizedTask } from './workforce.ts';

/** An issue with all by which one sees whether it has to be restored. */
export interface DescribedIssue extends SizedTask {
  readonly scans: readonly FoundScan[];
  /** Stamps of the scans' files, taken before they are read. */
  readonly stamps: readonly string[];
  /** The digest of all that decides what becomes of the scans besides themselves. */
  readonly circumstances: string;
}

/** Describes issues without opening a scan. */
export async function describeIssues(
  issues: readonly FoundIssue[],
  papers: ReadonlyMap<string, Paper>,
  folders: Folders,
  said: Said,
): Promise<DescribedIssue[]> {
  const version = issues.length > 0 ? await programVersion() : '';
  const corrections = await readCorrections(folders);
  return issues.map(({ id, paper: name, scans }) => {
    const paper = name === undefined ? undefined : papers.get(name);
    const stamps = scans.map(({ path }) => stampOf(path) ?? '');
    const bytes = stamps.reduce((sum, stamp) => sum + Number.parseInt(stamp || '0', 10), 0);
    const decided = correctionsOf(scans, corrections);
    const circumstances = digestOf(JSON.stringify({ version, paper, said, decided }));
    const its = { folder: folders.corrections, files: decided.map(([file]) => file) };
    return { id, paper, said, scans, stamps, bytes, circumstances, corrections: its };
  });
}

type Corrections = ReadonlyMap<string, readonly (readonly [file: string, digest: string])[]>;

async function readCorrections({ corrections }: Folders): Promise<Corrections> {
  const files = await listFiles(corrections);
  const read = files.map((file) => [file, digestOf(readFileSync(join(corrections, file)))] as const);
  return Map.groupBy(read, ([file]) => dirname(file));
}

/** An issue's own corrections; scans without a day share a folder, and there a file's name says whose it is. */
function correctionsOf(scans: readonly FoundScan[], corrections: Corrections) {
  const { place } = scans[0]!;
  const file = articleFileOf(place, 1);
  const inFolder = corrections.get(dirname(file)) ?? [];
  if (place.paper !== undefined && place.issued !== undefined) return inFolder;
  const name = file.replace(/(?:-01)?\.md$/u, '');
  return inFolder.filter(([correction]) => correction.startsWith(name));
}

function digestOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
