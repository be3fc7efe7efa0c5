import type { EngineData } from './engine.ts';
import { cellBorder } from './tokens.ts';

/** An article as the index stores it. */
export interface StoredArticle {
  readonly address: string;
  readonly headline: string;
  readonly paper: string;
  readonly lang: string;
  readonly day?: string | undefined;
  readonly pages?: string | undefined;
  readonly sections: readonly StoredSection[];
}

/** A section as the index stores it: everything printed in it, piece by piece, its heading first. */
export interface StoredSection {
  readonly id: string;
  readonly heading: string | null;
  readonly pieces: readonly string[];
}

/** Takes an article out of its fragment. */
export function storedArticle({ raw_url, raw_content, content, anchors, meta }: EngineData): StoredArticle {
  const { title = '', paper = '', lang = '', day, pages } = meta;
  const cells = raw_content.split(cellBorder);
  const pieces = content.split('\n').slice(0, -1);
  const firsts = anchors.map(({ location }) => count(cells.slice(0, location)));
  const sections = anchors.map(({ element, id, text }, n) => ({
    id,
    heading: element === 'h2' ? text : null,
    pieces: pieces.slice(firsts[n], firsts[n + 1]),
  }));
  return { address: raw_url, headline: title, paper, lang, day, pages, sections };
}

function count(cells: readonly string[]): number {
  return cells.filter((cell) => cell === '\n').length;
}
