import type { Day } from './day.ts';
import { nameInAddress } from './name-in-address.ts';

/** The folder of scans that name no paper, and of issues that name no day. */
export const unsorted = 'unsorted';
export const undated = 'undated';

/** The names of the site's own pages, which no paper can bear. */
export const ownPages: ReadonlySet<string> = new Set([
  'about',
  'authors',
  'restoring',
  'scan-sheet',
  'search',
  'this-day',
  'pagefind',
  '_astro',
]);

/** Where an article stands: `paper` and `day` are `unsorted` and absent, or `undated`, where they are not known. */
export interface ArticlePlace {
  readonly paper: string;
  readonly day?: Day | typeof undated | undefined;
  /** The name of the article's file without its ending: `p01-02`. */
  readonly id: string;
}

const scanName = /^p(?<page>\d{2,3})(?:-(?<clipping>\d{2,3}))?$/u;

/** Reads page and clipping out of a scan's name: `p01` is a page, `p01-03` its third clipping. */
export function readScanName(name: string): { page?: number; clipping?: string } {
  const found = scanName.exec(name)?.groups;
  if (!found) return {};
  return {
    page: Number(found['page']),
    ...(found['clipping'] === undefined ? {} : { clipping: found['clipping'] }),
  };
}

/**
 * Gives the name of the n-th article (from 1) of a scan: those of the page `p01` are `p01-01`, `p01-02` …; a
 * clipping's or a freely named scan's first article bears the scan's own name. A part that goes on with an article
 * of another page counts too, though it bears no name, so that names stay when a jump is found or lost.
 */
export function articleName(scan: string, n: number): string {
  const { page, clipping } = readScanName(scan);
  const isPage = page !== undefined && clipping === undefined;
  return isPage || n > 1 ? `${scan}-${String(n).padStart(2, '0')}` : scan;
}

/** Gives the address of a paper, from the archive's root: `/yunting-daily/`. */
export function paperAddress(paper: string): string {
  return `/${paper}/`;
}

/** Gives the address of one year of a paper. */
export function yearAddress(paper: string, year: string): string {
  return `/${paper}/${year}/`;
}

/** Gives the address of an issue. */
export function issueAddress(paper: string, day: Day | typeof undated): string {
  return `/${paper}/${day}/`;
}

/**
 * Gives the address of an issue with all its texts on one page. It stands before the day, where no article's name
 * can come to stand.
 */
export function wholeAddress(paper: string, day: Day | typeof undated): string {
  return `/${paper}/whole/${day}/`;
}

/** Gives the address of what stood under one rubric of a paper; of its n-th page, where it has several. */
export function rubricAddress(paper: string, rubric: string, page = 1): string {
  return `/${paper}/rubrics/${nameInAddress(rubric)}/${page === 1 ? '' : `${page}/`}`;
}

/** Gives the address of an author, by the name as printed; of the n-th page, where there are several. */
export function authorAddress(name: string, page = 1): string {
  return `/authors/${nameInAddress(name)}/${page === 1 ? '' : `${page}/`}`;
}

/** Gives the address of a day of the year, such as `11-23`, through all years. */
export function dayOfYearAddress(dayOfYear: string): string {
  return `/this-day/${dayOfYear}/`;
}

/** Gives the address of an article. */
export function articleAddress({ paper, day, id }: ArticlePlace): string {
  return day === undefined ? `/${paper}/${id}/` : `/${paper}/${day}/${id}/`;
}

/** Gives the address of the picture of an article's headline. */
export function pictureAddress(place: ArticlePlace): string {
  return `${articleAddress(place)}headline.png`;
}

/** Gives the address of an article's scan beside it. */
export function scanAddress(place: ArticlePlace): string {
  return `${articleAddress(place)}scan/`;
}

/** Gives the id of the n-th section under a crosshead, and of the n-th paragraph, both from 1. */
export function sectionId(n: number): string {
  return `s${n}`;
}

export function paragraphId(n: number): string {
  return `p${n}`;
}
