import CSL from 'citeproc';
import english from './locales/en-US.json' with { type: 'json' };
import chinese from './locales/zh-CN.json' with { type: 'json' };
import type { CitationStyle } from './citation-styles.ts';
import type { CslItem } from './csl.ts';
import { narrowStyle } from './narrow-style.ts';

interface Desk {
  readonly engine: InstanceType<typeof CSL.Engine>;
  item: CslItem;
}

const locales: Readonly<Record<string, unknown>> = { 'en-US': english, 'zh-CN': chinese };
const desks = new Map<CitationStyle['id'], Desk>();
const leftMargin = /<div class="csl-left-margin">.*?<\/div>/su;
const divisions = /<\/?div[^>]*>/gu;
const tags = /<[^>]*>/gu;
const entities = /&(#38|amp|lt|gt|#60|#62|quot|#34);/gu;
const characters: Readonly<Record<string, string>> = {
  '#38': '&',
  amp: '&',
  lt: '<',
  gt: '>',
  '#60': '<',
  '#62': '>',
  quot: '"',
  '#34': '"',
};
// A private character, which no newspaper prints.
const hidden = '\uE0F1';
const white = /\s+/gu;

/** Writes a citation out in a style, as HTML: italics may stand in it, but nothing printed becomes markup. */
export function formatCitation(item: CslItem, style: CitationStyle): string {
  const prepared = hideMarkup(style.prepare?.(item) ?? item);
  const desk = desks.get(style.id) ?? openDesk(style, prepared);
  desk.item = prepared;
  desk.engine.updateItems([]);
  desk.engine.updateItems([itemId]);
  const [entry] = desk.engine.makeBibliography()[1];
  const text = (entry ?? '').replace(leftMargin, '').replace(divisions, '').replace(white, ' ').trim();
  return text.replaceAll(hidden, '&lt;');
}

/** Gives a citation's words alone, as they are copied. */
export function plainCitation(html: string): string {
  return html.replace(tags, '').replace(entities, (_, name: string) => characters[name]!);
}

/** Takes what would be read as formatting for what it is in a newspaper: printed characters. */
function hideMarkup(item: CslItem): CslItem {
  return JSON.parse(JSON.stringify(item).replaceAll('<', hidden)) as CslItem;
}

// An engine remembers every item it met by its id; all of ours go by one, so that a large archive fits into memory.
const itemId = 'item';

/** Sets a style up: dear, and therefore once a style. */
function openDesk(style: CitationStyle, item: CslItem): Desk {
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
