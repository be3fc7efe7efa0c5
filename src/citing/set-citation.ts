import CSL from 'citeproc';
import english from './locales/en-US.json' with { type: 'json' };
import chinese from './locales/zh-CN.json' with { type: 'json' };
import type { CitationStyle } from './citation-styles.ts';
import type { CslItem } from './csl.ts';
import { narrowStyle } from './narrow-style.ts';

/** What the engine needs to know of a style. */
export type EngineStyle = Pick<CitationStyle, 'locale' | 'style' | 'prepare'> & { readonly id: string };

interface Desk {
  readonly engine: InstanceType<typeof CSL.Engine>;
  item: CslItem;
}

const locales: Readonly<Record<string, unknown>> = { 'en-US': english, 'zh-CN': chinese };
const desks = new Map<string, Desk>();
const leftMargin = /<div class="csl-left-margin">.*?<\/div>/su;
const divisions = /<\/?div[^>]*>/gu;
// A private character, which no newspaper prints.
const hidden = '\uE0F1';
const white = /\s+/gu;

/** Has the engine write a citation out in a style, as HTML; a thousand times in a second or two. */
export function setCitation(item: CslItem, style: EngineStyle): string {
  const prepared = hideMarkup(style.prepare?.(item) ?? item);
  const desk = desks.get(style.id) ?? openDesk(style, prepared);
  desk.item = prepared;
  desk.engine.updateItems([]);
  desk.engine.updateItems([itemId]);
  const [entry] = desk.engine.makeBibliography()[1];
  const text = (entry ?? '').replace(leftMargin, '').replace(divisions, '').replace(white, ' ').trim();
  return text.replaceAll(hidden, '&lt;');
}

/** Takes what would be read as formatting for what it is in a newspaper: printed characters. */
function hideMarkup(item: CslItem): CslItem {
  return JSON.parse(JSON.stringify(item).replaceAll('<', hidden)) as CslItem;
}

// An engine remembers every item it met by its id; all of ours go by one, so that a large archive fits into memory.
const itemId = 'item';

/** Sets a style up: dear, and therefore once a style. */
function openDesk(style: EngineStyle, item: CslItem): Desk {
  const sys = {
    retrieveLocale: (lang: string) => locales[lang] ?? english,
    retrieveItem: () => ({ ...desk.item, id: itemId }),
  };
  const desk: Desk = {
    item,
    engine: new CSL.Engine(sys, narrowStyle(style.style), style.locale, true),
  };
  desks.set(style.id, desk);
  return desk;
}
