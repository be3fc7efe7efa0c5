import type { Writing } from '../../model/lang.ts';

/** How strongly a line's end says that a paragraph may end there. */
export type Ending = 'sentence' | 'pause' | 'open';

/** Two readings of how wide a text is, in ems: punctuation compressed as far as it goes, and not at all. */
export interface Width {
  readonly least: number;
  readonly most: number;
}

/** What a line's end became when the next was joined to it: `after` differs from `before` where a hyphen fell. */
export interface Joint {
  readonly before: string;
  readonly after: string;
  readonly between: '' | ' ' | '\u3000';
  /** What the joint was judged by, where the evidence speaks for both ways or for neither. */
  readonly doubt?: 'hyphen' | 'space';
}

/** What restoring must know of a writing system; everything else is the same for all. */
export interface WritingSystem {
  readonly id: Writing;
  /** How far a paragraph's first line is moved in, in ems. */
  readonly indent: number;
  /** How far an opening quotation mark may hang to the left of the column, in ems. */
  readonly hang: number;
  /** How much a full line may fall short of the measure, as a share of it, besides the word that did not fit; below
   * nothing where what just fits is set. */
  readonly slack: number;
  /** How far a full line may stand out beyond the measure, as a share of it. */
  readonly crowding: number;
  /** Within how many ems the ends of full lines lie, before they are spaced out. */
  readonly raggedness: number;
  /** The extractor's idea of a space's width, in ems; PDFBox measures indents by it. */
  readonly space: number;
  widthOf(text: string): Width;
  /** The width of what could have moved up from the start of this line to the end of the one before. */
  headWidth(text: string): number;
  /** Whether the line opens with a mark that may hang. */
  opensWithHanging(text: string): boolean;
  endingOf(text: string): Ending;
  /** How surprising it is that a paragraph opens with this line, in nats: 0 where nothing speaks against it. */
  surpriseOfOpening(text: string): number;
  /** How surprising it is that a sentence goes on from one line to the next with such a start, in nats. */
  surpriseOfGoingOn(before: string, after: string): number;
  /** How surprising it is that a sentence ends with its line and the paragraph goes on with the next, in nats. */
  surpriseOfSentenceEnd(before: string, after: string): number;
  /** Whether it is written as sentences are, and not as titles, where the writing knows the difference. */
  isSetAsSentence(text: string): boolean;
  /** Titles are written as sentences are, so that a line's small letters speak against no title. */
  readonly writesTitlesAsSentences?: boolean;
  /** Whether the line's end breaks a word that goes on in the next line. */
  breaksWord(text: string): boolean;
  join(before: string, after: string, words: Words): Joint;
  /** The same writing as the lines of a page show it to be set, where pages differ. */
  asSetIn?(lines: readonly string[]): WritingSystem;
}

/** Words seen elsewhere in the archive, in small letters, whole (`quayside`) and hyphenated (`tide-table`). */
export type Words = Pick<ReadonlySet<string>, 'has'>;
