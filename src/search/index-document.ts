import { articleAddress, type ArticlePlace } from '../model/address.ts';
import { flowLines } from '../markdown/flow-lines.ts';
import type { Article } from '../model/article.ts';
import { factsOf } from './catalogue.ts';
import type { Facts } from './facts.ts';
import { fold } from './fold.ts';
import type { Piece, PrintedSection } from './printed-sections.ts';
import { cellBorder, pause, tokensOf } from './tokens.ts';
import { unitsOf } from './units.ts';

/** What Pagefind keeps of an article's section: where its first cell is. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** An article as the index gets it, and as its fragment shall read afterwards. */
export interface IndexDocument {
  readonly address: string;
  readonly facts: Facts;
  readonly html: string;
  /** What Pagefind counts as a place each, in order: tokens and pauses. */
  readonly tokens: readonly string[];
  /** The printed text of each token, up to the next; a line break ends a piece. */
  readonly cells: readonly string[];
  readonly anchors: readonly Anchor[];
  readonly meta: Readonly<Record<string, string>>;
}

/** Makes the document of an article from its model; from the page it would be cut at every inline element. */
export function indexDocument(
  place: ArticlePlace,
  article: Article,
  sections: readonly PrintedSection[],
): IndexDocument {
  const tokens: string[] = [];
  const cells: string[] = [];
  const anchors: Anchor[] = [];
  const blocks: string[] = [];
  for (const { id, heading, pieces } of sections) {
    anchors.push({
      element: heading === null ? 'div' : 'h2',
      id,
      text: heading ?? '',
      location: cells.length,
    });
    for (const piece of pieces) {
      const set = setPiece(piece);
      tokens.push(...set.tokens);
      cells.push(...set.cells);
      blocks.push(set.html);
    }
  }
  const html = `<html><body data-pagefind-body>${blocks.join('')}</body></html>`;
  return {
    address: articleAddress(place),
    facts: factsOf(place, article),
    html,
    tokens,
    cells,
    anchors,
    meta: { ...metaOf(place, article), head: headOf(sections[0]?.pieces ?? []) },
  };
}

const elements = { headline: 'h1', heading: 'h2', text: 'p' } as const satisfies Record<
  Piece['role'],
  string
>;

function setPiece({ role, text }: Piece): { tokens: string[]; cells: string[]; html: string } {
  const printed = flowLines(text).replaceAll(cellBorder, '');
  const folded = fold(printed);
  const tokens = tokensOf(folded.text);
  // Pagefind sets a full stop behind every block that holds words, and counts it: the piece's last place.
  if (tokens.length === 0) return { tokens: [], cells: [], html: '' };
  const starts = tokens.map(({ start }, n) => (n === 0 ? 0 : folded.starts[start]!));
  const cells = starts.map((start, n) => printed.slice(start, starts[n + 1]));
  const words = tokens.map((token) => token.text);
  const element = elements[role];
  return {
    tokens: [...words, pause],
    cells: [...cells, '\n'],
    html: `<${element}>${words.join(' ')}</${element}>`,
  };
}

/** Names the pieces above the text that can be found, a letter each. @see readStoredArticle */
function headOf(pieces: readonly Piece[]): string {
  const found = pieces.filter(({ text, part }) => part !== undefined && unitsOf(fold(text).text).length > 0);
  return found.map(({ part }) => part![0]).join('');
}

function metaOf({ paper }: ArticlePlace, { headline, issued, pages, lang }: Article): Record<string, string> {
  return {
    title: headline,
    paper,
    lang,
    ...(issued === undefined ? {} : { day: issued }),
    ...(pages === undefined ? {} : { pages: pages.join(' ') }),
  };
}
