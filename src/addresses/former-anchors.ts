import { paragraphId, sectionId } from '../model/address.ts';
import { withoutAnchor, type Alias } from '../model/alias.ts';
import type { Anchors } from './ledger.ts';

/** The anchors that an article's page has had, and what people said became of some of them. */
export interface FormerAnchors {
  readonly anchors?: Anchors | undefined;
  readonly aliases: readonly Alias[];
}

/**
 * Keeps links to places that an article's text no longer has: sections and paragraphs that were published get an empty
 * anchor, where an alias says they went, else at the end of the text, where they stood last.
 */
export function keepFormerAnchors(
  html: string,
  address: string,
  { anchors, aliases }: FormerAnchors,
): string {
  const ids = [
    ...Array.from({ length: anchors?.sections ?? 0 }, (_, n) => sectionId(n + 1)),
    ...Array.from({ length: anchors?.paragraphs ?? 0 }, (_, n) => paragraphId(n + 1)),
  ].filter((id) => !html.includes(` id="${id}"`));
  const moved = new Map(aliases.flatMap((alias) => ('to' in alias ? [[alias.from, alias.to] as const] : [])));
  return ids.reduce((text, id) => {
    const to = moved.get(`${address}#${id}`) ?? '';
    const place = withoutAnchor(to) === address ? to.slice(address.length + 1) : '';
    const at = place === '' ? -1 : text.search(new RegExp(`<[a-z0-9]+ id="${place}"`, 'u'));
    const anchor = `<span id="${id}" class="former"></span>`;
    return at < 0 ? text + anchor : text.slice(0, at) + anchor + text.slice(at);
  }, html);
}
