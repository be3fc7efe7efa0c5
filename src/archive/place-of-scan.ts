import { articleName, readScanName, undated, unsorted } from '../model/address.ts';
import { daySchema, type Day } from '../model/day.ts';
import type { Place } from '../model/scan.ts';

/**
 * Reads paper, day and page out of a scan's path below the folder of scans. Only the path is evidence: a folder
 * that is a day names the issue and the folder above it the paper; without a day the first folder is the paper.
 */
export function placeOfScan(file: string): Place {
  const parts = file.split('/');
  const folders = parts.slice(0, -1);
  const dayAt = folders.findLastIndex((folder) => isDay(folder));
  const issued = dayAt < 0 ? undefined : folders[dayAt];
  const paper = dayAt < 0 ? folders[0] : folders[dayAt - 1];
  const { page } = readScanName(stemOf(file));
  return {
    file,
    paper: paper === unsorted ? undefined : paper,
    issued,
    ...(page === undefined ? {} : { page }),
  };
}

/** Reads the path of a scan outside the archive: there a folder is a paper only when a day stands in it. */
export function placeOfLooseScan(file: string): Place {
  const place = placeOfScan(file);
  return place.issued === undefined ? { ...place, paper: undefined } : place;
}

/** Gives the file of the n-th article of a scan, below the folder of articles. */
export function articleFileOf(place: Place, n: number): string {
  return [...folderOf(place), `${safeName(articleName(stemOf(place.file), n))}.md`].join('/');
}

/** Gives the file of the n-th article of a scan under the scan's own path, for Markdown that goes elsewhere. */
export function articleFileBeside({ file }: Place, n: number): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return `${folder}${articleName(stemOf(file), n)}.md`;
}

/** Gives a name as an address can bear it: letters, digits and a few marks; all else becomes one hyphen. */
export function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}._~-]+/gu, '-').replace(/^[-.]+|-+$/gu, '') || 'scan';
}

/** Gives a file's name without folders and ending. */
export function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
}

function folderOf({ paper, issued }: Place): string[] {
  if (paper === undefined) return [unsorted];
  return [paper, issued ?? undated];
}

function isDay(folder: string): folder is Day {
  return daySchema.safeParse(folder).success;
}
