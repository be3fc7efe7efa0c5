import apa7 from './styles/apa-7.json' with { type: 'json' };
import chicago17 from './styles/chicago-17.json' with { type: 'json' };
import gbt7714 from './styles/gb-t-7714-2015.json' with { type: 'json' };
import mla9 from './styles/mla-9.json' with { type: 'json' };
import type { CslElement, CslItem } from './csl.ts';
import { dropArticle } from './drop-article.ts';

/** A way of writing a citation out, and the language whose words and days it is written in. */
export interface CitationStyle {
  readonly id: 'gb-t-7714-2015' | 'chicago-17' | 'mla-9' | 'apa-7';
  readonly name: string;
  readonly locale: 'zh-CN' | 'en-US';
  readonly style: CslElement;
  /** How a section and a paragraph that are cited are told, with what parts them from the rest. */
  readonly place: { readonly section: string; readonly paragraph: string };
  /** Whether a citation with an address says on what day it was read. */
  readonly readOn?: true;
  /** What the standard asks for and its style cannot say. */
  readonly prepare?: (item: CslItem) => CslItem;
}

/** The styles an article's citation is written out in. The standards are their own languages', whatever the article's. */
export const citationStyles: readonly CitationStyle[] = [
  {
    id: 'gb-t-7714-2015',
    name: 'GB/T 7714—2015',
    locale: 'zh-CN',
    style: gbt7714 as unknown as CslElement,
    place: { section: ': 第{n}节', paragraph: ': 第{n}段' },
    readOn: true,
  },
  {
    id: 'chicago-17',
    name: 'Chicago 17',
    locale: 'en-US',
    style: chicago17 as unknown as CslElement,
    place: { section: ', sec. {n}', paragraph: ', para. {n}' },
    prepare: dropArticle,
  },
  {
    id: 'mla-9',
    name: 'MLA 9',
    locale: 'en-US',
    style: mla9 as unknown as CslElement,
    place: { section: ', sec. {n}', paragraph: ', par. {n}' },
  },
  {
    id: 'apa-7',
    name: 'APA 7',
    locale: 'en-US',
    style: apa7 as unknown as CslElement,
    place: { section: ', sec. {n}', paragraph: ', para. {n}' },
  },
];
