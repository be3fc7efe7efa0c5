import type { Article } from '../model/article.ts';
import type { ArticlePlace } from '../model/address.ts';
import { undated } from '../model/address.ts';
import { gradeOf } from '../model/grade.ts';
import type { Facts } from './facts.ts';

/**
 * What is known of every article of an index, each in a column, in one order: a column of values names the place of
 * each in its list, so that much is said once.
 */
export interface Catalogue {
  /** What the index calls each article. */
  readonly ids: readonly string[];
  readonly papers: Column;
  readonly days: Column;
  readonly pages: Column;
  readonly kinds: Column;
  readonly langs: Column;
  readonly qualities: Column;
}

interface Column {
  readonly values: readonly string[];
  readonly places: readonly number[];
}

/** Takes out of an article what is known of it without its text. */
export function factsOf({ paper, day }: ArticlePlace, article: Article): Facts {
  const { issued, pages = [], kind = 'report', lang, quality, authors = [] } = article;
  return {
    paper,
    day: issued ?? (day === undated ? undefined : day),
    pages,
    kind,
    lang,
    quality: gradeOf(quality) ?? 'unmeasured',
    authors: [...new Set(authors.map(({ name }) => name))],
  };
}

/** Sets the facts of articles out in columns. */
export function writeCatalogue(articles: ReadonlyMap<string, Facts>): Catalogue {
  const facts = [...articles.values()];
  return {
    ids: [...articles.keys()],
    papers: columnOf(facts.map(({ paper }) => paper)),
    days: columnOf(facts.map(({ day }) => day ?? '')),
    pages: columnOf(facts.map(({ pages }) => pages.join(' '))),
    kinds: columnOf(facts.map(({ kind }) => kind)),
    langs: columnOf(facts.map(({ lang }) => lang)),
    qualities: columnOf(facts.map(({ quality }) => quality)),
  };
}

function columnOf(cells: readonly string[]): Column {
  const values = [...new Set(cells)].sort();
  const places = new Map(values.map((value, n) => [value, n]));
  return { values, places: cells.map((cell) => places.get(cell)!) };
}

/** Reads the facts of each article, by what the index calls it. */
export function readCatalogue({ ids, papers, days, pages, kinds, langs, qualities }: Catalogue) {
  const cell = ({ values, places }: Column, n: number) => values[places[n]!]!;
  return new Map(
    ids.map((id, n): [string, Facts] => [
      id,
      {
        paper: cell(papers, n),
        day: cell(days, n) || undefined,
        pages: cell(pages, n).split(' ').filter(Boolean).map(Number),
        kind: cell(kinds, n) as Facts['kind'],
        lang: cell(langs, n),
        quality: cell(qualities, n) as Facts['quality'],
      },
    ]),
  );
}
