import { findFolders } from './folders.ts';
import { readArchive } from './read-archive.ts';

/** The archive whose pages are being made. */
export const thisArchive = await readArchive(findFolders());

/** The language of the archive's own pages. */
export const archiveLang = thisArchive.languages[0]!;
