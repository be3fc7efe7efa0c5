import type { CitationStyle } from './citation-styles.ts';
import type { CslItem } from './csl.ts';
import { fillTemplate, learnTemplate, type Template } from './citation-template.ts';
import { setCitation } from './set-citation.ts';
import { standInFor } from './stand-in.ts';

const templates = new Map<string, Template | undefined>();
const mostTemplates = 20_000;
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

/**
 * Writes a citation out in a style, as HTML: italics may stand in it, but nothing printed becomes markup. The engine
 * sets each kind of citation once, with stand-ins for what differs from article to article; these are filled in.
 */
export function formatCitation(item: CslItem, style: CitationStyle): string {
  const standIn = standInFor(item);
  const key = standIn && style.id + JSON.stringify(standIn.item);
  if (key !== undefined && !templates.has(key)) {
    if (templates.size >= mostTemplates) templates.clear();
    templates.set(key, learnTemplate(setCitation(standIn!.item, style), standIn!));
  }
  const template = key === undefined ? undefined : templates.get(key);
  return template ? fillTemplate(template, standIn!) : setCitation(item, style);
}

/** Gives a citation's words alone, as they are copied. */
export function plainCitation(html: string): string {
  return html.replace(tags, '').replace(entities, (_, name: string) => characters[name]!);
}
