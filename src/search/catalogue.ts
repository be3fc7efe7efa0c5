import { undated, type ArticlePlace } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { gradeOf } from '../model/grade.ts';
import type { Facts } from './facts.ts';

/**
 * What is known of every article of an index without its text, each in a column, in the order of their numbers: a
 * column names the place of each value in its list, so that much is said once and packs well.
 */
export interface Catalogue {
  readonly papers: Column;
  /** Each article's place in the list, less that of the one before: the articles stand in the order of their days. */
  readonly days: Column;
  readonly pages: Column;
  readonly kinds: Column;
  readonly langs: Column;
  readonly qualities: Column;
  /** The checks of the index's chunks, in their order; see `checkOf`. */
  readonly checks: readonly string[];
  /** What stands in so many articles that those are listed; see `CommonTerms`. */
  readonly common: readonly string[];
}

/** The authors' names, and for each article the places of its own; in a file apart, since there are many. */
export interface Authorship {
  readonly names: readonly string[];
  readonly places: readonly (readonly number[])[];
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
export function writeCatalogue(
  facts: readonly Facts[],
  checks: readonly string[],
  common: readonly string[],
): Catalogue {
  const days = columnOf(facts.map(({ day }) => day ?? ''));
  return {
    papers: columnOf(facts.map(({ paper }) => paper)),
    days: { ...days, places: days.places.map((place, n) => place - (days.places[n - 1] ?? 0)) },
    pages: columnOf(facts.map(({ pages }) => pages.join(' '))),
    kinds: columnOf(facts.map(({ kind }) => kind)),
    langs: columnOf(facts.map(({ lang }) => lang)),
    qualities: columnOf(facts.map(({ quality }) => quality)),
    checks,
    common,
  };
}

/** Sets out who wrote each article. */
export function writeAuthorship(facts: readonly Facts[]): Authorship {
  const names = [...new Set(facts.flatMap(({ authors = [] }) => authors))].sort();
  const places = new Map(names.map((name, n) => [name, n]));
  return { names, places: facts.map(({ authors = [] }) => authors.map((name) => places.get(name)!)) };
}

/** Reads the facts of each article, by its number. */
export function readCatalogue(catalogue: Catalogue): Facts[] {
  let day = 0;
  const pages = catalogue.pages.values.map((value) => value.split(' ').filter(Boolean).map(Number));
  const cell = ({ values, places }: Column, n: number) => values[places[n]!]!;
  return catalogue.days.places.map((step, n) => ({
    paper: cell(catalogue.papers, n),
    day: catalogue.days.values[(day += step)] || undefined,
    pages: pages[catalogue.pages.places[n]!]!,
    kind: cell(catalogue.kinds, n) as Facts['kind'],
    lang: cell(catalogue.langs, n),
    quality: cell(catalogue.qualities, n) as Facts['quality'],
  }));
}

/** Adds to the facts of each article who wrote it. */
export function withAuthors(facts: readonly Facts[], { names, places }: Authorship): Facts[] {
  return facts.map((known, n) => ({ ...known, authors: places[n]!.map((place) => names[place]!) }));
}

function columnOf(cells: readonly string[]): Column {
  const values = [...new Set(cells)].sort();
  const places = new Map(values.map((value, n) => [value, n]));
  return { values, places: cells.map((cell) => places.get(cell)!) };
}
