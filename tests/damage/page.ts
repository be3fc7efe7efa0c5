import type { Article, Section } from '../../src/model/article.ts';

/** A clean article: the truth that a damaged scan is made from. */
export interface CleanArticle {
  readonly article: Article;
  readonly sections: readonly Section[];
}

export type Role =
  'kicker' | 'headline' | 'deck' | 'byline' | 'caption' | 'crosshead' | 'paragraph' | 'furniture';

/** A block of the page in type: what was printed, line by line. */
export interface SetBlock {
  readonly role: Role;
  /** Which block of the article it is, in reading order; running heads have none. */
  readonly reading: number;
  readonly text: string;
  readonly lines: readonly SetLine[];
}

/** One line of type. `x` is its left edge in ems from the column's; `isColumnHead` says that a column begins. */
export interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly isDisplay: boolean;
  readonly isColumnHead: boolean;
  /** The compositor drew it apart to fill the measure. */
  readonly isStretched: boolean;
  /** The line ends with a hyphen inside a word: the word's own, or one that the compositor added. */
  readonly hyphen?: 'own' | 'added';
}

/** How a page was set. */
export interface Style {
  /** The column's width in ems. */
  readonly measure: number;
  readonly columns: number;
  readonly hangsQuotes: boolean;
  /** Marks of punctuation take half an em instead of a whole one. */
  readonly hasNarrowMarks: boolean;
  readonly order: Order;
  readonly paint: Paint;
  readonly hasRunningHead: boolean;
  /** The sign that breaks words at line ends, where it is not a plain hyphen. */
  readonly hyphen?: string;
}

export const orders = ['printed', 'turned', 'trailing', 'turned-trailing'] as const;
export type Order = (typeof orders)[number];

/** How a headline was painted: once, or twice and more by characters, by runs, or as a whole line. */
export const paints = ['once', 'characters', 'runs', 'thrice', 'line'] as const;
export type Paint = (typeof paints)[number];
