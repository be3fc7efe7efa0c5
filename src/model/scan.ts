import type { Day } from './day.ts';
import type { Lang } from './lang.ts';

/** Where a scan stands, read from its path alone: nothing here is ever guessed from the text. */
export interface Place {
  /** The scan's path below the folder of scans, with `/`, as it is named in messages and in `source.file`. */
  readonly file: string;
  readonly paper?: string | undefined;
  readonly issued?: Day | undefined;
  readonly page?: number | undefined;
}

/** The text of a page, or of one clipping, as received. */
export interface Scan extends Place {
  readonly text: string;
  /** The encoding it was received in, where that was not UTF-8. */
  readonly encoding?: string | undefined;
  /** The language of the paper, where its file gives one. */
  readonly lang?: Lang | undefined;
}

/** One line of a scan that holds more than white space, numbered from 1 for ever. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** How many blank lines stood before it. */
  readonly gap: number;
  /** How far white space moved it in, in ems: an ideographic space is one, a blank half of one, a tab two. */
  readonly indent: number;
  /** It stood on one line with a headline painted more than once, and was itself painted once. */
  readonly wasGlued?: boolean | undefined;
  /** What was printed, while its text is read with other marks. */
  readonly printed?: string | undefined;
}
