import type { Folders } from '../../src/archive/folders.ts';
import { readPapers } from '../../src/archive/read-archive.ts';
import { findScans } from '../restoring/find-scans.ts';
import { readScan } from '../restoring/read-scan.ts';
import { restoreFound, wordsOf } from '../restoring/restore-scans.ts';
import type { OpenDoubt } from './open-doubts.ts';
import { laySheet, type Sheet } from './sheet.ts';

/** Opens doubts: restores the scan again, to know what was done at which line. */
export type SheetReader = (doubt: OpenDoubt) => Promise<Sheet | undefined>;

/** The words of the archive, by which hyphens are judged, are gathered once, when the first sheet is opened. */
export function openSheets(folders: Folders): SheetReader {
  let words: ReturnType<typeof wordsOf> | undefined;
  return async ({ file, article, doubt }) => {
    const { papers } = await readPapers(folders);
    const { scans } = await findScans([], folders, false);
    const scan = scans.find(({ place }) => place.file === article.source?.file);
    if (scan === undefined) return undefined;
    words ??= wordsOf(scans, papers);
    const { text } = await readScan(scan.path, scan.place.file);
    const restored = await restoreFound(scan, papers, await words);
    const n = restored.articles.findIndex((_, i) => scan.articleFile(i + 1) === file);
    return laySheet(text, restored, n, doubt);
  };
}
