import type { Encoding } from '../../src/restore/readers/encodings.ts';
import { ocr, pdfbox, type Extractor } from '../damage/extractors.ts';

/** A page of the demo papers that is one scan, with the articles that stand on it, as it is to be set and read. */
export interface WholePage {
  /** The scan's file without its ending, below `content/scans`. */
  readonly file: string;
  readonly stretches: readonly Stretch[];
  /** The page's running head, as printed. */
  readonly head?: string;
  readonly extractor: Extractor;
  readonly encoding?: Encoding;
  /** The share of letters that are misread. */
  readonly noise?: number;
}

/** An article on a page, or a part of it. */
export interface Stretch {
  /** The clean article's file without its ending, beside this page's others. */
  readonly article: string;
  readonly isRuledOff?: boolean;
  /** The line of the text that the article goes on after, and the page it goes on on. */
  readonly goesOn?: { readonly after: number; readonly said: string };
  /** The line of the text that it comes back after, under a headline of its own. */
  readonly comesFrom?: { readonly after: number; readonly said: string; readonly headline: string };
}

/** Every such page of the demo: several articles, a jump, verse, tables, old encodings, and much noise. */
export const wholePages: readonly WholePage[] = [
  {
    file: 'wrenhaven-packet/1921-02-11/p01-01',
    stretches: [{ article: 'eels' }],
    extractor: ocr,
    noise: 0.14,
  },
  {
    file: 'wrenhaven-packet/1924-05-23/p01-01',
    stretches: [{ article: 'cafe' }],
    extractor: ocr,
    encoding: 'windows-1252',
  },
  {
    file: 'wrenhaven-packet/1927-03-04/p01',
    head: 'THE WRENHAVEN PACKET, FRIDAY, MARCH 4, 1927. LOCAL NEWS',
    stretches: [
      { article: 'hum', goesOn: { after: 34, said: '(Continued on page 3.)' } },
      { article: 'barge', isRuledOff: true },
      { article: 'eggs', isRuledOff: true },
    ],
    extractor: ocr,
  },
  {
    file: 'wrenhaven-packet/1927-03-04/p03',
    head: 'Town and Estuary · THE WRENHAVEN PACKET · 3',
    stretches: [
      {
        article: 'hum',
        comesFrom: { after: 34, said: '(Continued from page 1.)', headline: 'The New Bridge' },
      },
      { article: 'ferry', isRuledOff: true },
      { article: 'tides', isRuledOff: true },
    ],
    extractor: ocr,
  },
  {
    file: 'yunting-daily/1995-05-06/p01-01',
    stretches: [{ article: 'fare' }],
    extractor: pdfbox,
    encoding: 'gb18030',
  },
  {
    file: 'yunting-daily/1999-10-25/p01',
    head: '云汀日报 1999年10月25日 星期一 第1版 要闻',
    stretches: [
      { article: 'checkup', goesOn: { after: 12, said: '（下转第3版）' } },
      { article: 'ducks' },
      { article: 'umbrella' },
      { article: 'bench', isRuledOff: true },
    ],
    extractor: pdfbox,
  },
  {
    file: 'yunting-daily/1999-10-25/p03',
    head: '第3版 江岸闲话 云汀日报',
    stretches: [
      { article: 'checkup', comesFrom: { after: 12, said: '（上接第1版）', headline: '大桥头一回体检' } },
      { article: 'poem', isRuledOff: true },
      { article: 'prices', isRuledOff: true },
    ],
    extractor: ocr,
  },
];
