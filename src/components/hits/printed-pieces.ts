import type { Field } from '../../search/query.ts';

/** One thing printed by itself, as it stands in the page: a headline, a paragraph, a caption. */
export interface PagePiece {
  readonly role: PieceRole;
  readonly text: string;
  /** The text nodes it is made of, each with where its text begins in the whole. */
  readonly runs: readonly Run[];
}

export interface Run {
  readonly node: Text;
  readonly start: number;
}

/** Where in an article something stands, as far as a search can be limited to it. */
export type PieceRole = Field | 'text';

const places: readonly (readonly [selector: string, role: PieceRole])[] = [
  ['hgroup :is(h1, .kicker, .deck)', 'headline'],
  ['.byline > [lang]', 'byline'],
  ['.text :is(h2, h3, p, li, blockquote, pre)', 'text'],
  ['.frames :is(.caption, .credit)', 'caption'],
];
const blocks = 'p, li, blockquote, pre';
/** What the page adds to what was printed: § and ¶. */
const added = '.place';

/** Finds everything printed in an article's page, in the order it stands there. */
export function printedPieces(article: Element): PagePiece[] {
  const roles = new Map<Element, PieceRole>();
  for (const [selector, role] of places)
    for (const element of article.querySelectorAll(selector))
      if (element.querySelector(blocks) === null) roles.set(element, role);
  const inOrder = [...roles].sort(([a], [b]) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  return inOrder.map(([element, role]) => ({ role, ...readPiece(element) }));
}

function readPiece(element: Element): Pick<PagePiece, 'text' | 'runs'> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(added) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const runs: Run[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      runs.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof HTMLBRElement) text += '\n';
  }
  return { text, runs };
}
