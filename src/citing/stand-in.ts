import type { CslItem, CslName } from './csl.ts';

/** What an article's citation differs by from those of the same kind. */
export interface Values {
  readonly title: string;
  readonly language: string;
  readonly names: readonly string[];
  readonly year: number;
  readonly day: number;
  readonly page: string;
  readonly url: string;
}

/** An item in which what differs is stood in for, and what the stand-ins stand for. */
export interface StandIn {
  readonly item: CslItem;
  readonly values: Values;
}

/** Words that no newspaper prints, and figures that stand nowhere else in the item they are in. */
export const standIns = {
  titles: ['qstandin qheadline', '龘題龘', '龘7題龘'],
  name: '龘名',
  year: 8886,
  /** The second in the month that is written as the first. */
  days: [3, 4],
  page: '999',
  url: 'https://qstandin.example/',
} as const;

// Anything else in a headline may be set in a way of its own: quotation marks turn, colons and stops meet others.
// Han type alone is never set in italics; with figures it is, and where there are letters they may be made large.
const plainTitles: readonly RegExp[] = [
  /^(?=[A-Za-z0-9])(?:(?! {2})[A-Za-z0-9 ,-])+(?<=[A-Za-z0-9])$/u,
  /^(?=\p{Script=Han})(?:(?! {2})[\p{Script=Han} ，、；！？—])+(?<=\p{Script=Han})$/u,
  /^(?=\p{Script=Han})(?:(?! {2})[\p{Script=Han}0-9 ，、；！？—])+(?<=\p{Script=Han})$/u,
];
const plainName = /^\p{Script=Han}{2,4}$/u;
const plainPage = /^\d+$/u;
const plainUrl = /^https?:\/\/[\w.~%:/-]+\/$/u;
const confusing = /[3489龘]|qstandin/u;

/**
 * Gives the item that stands for an item and all of its kind; undefined where something printed in it may be set in a
 * way of its own. Names that a style turns round or shortens, and the month, belong to the kind.
 */
export function standInFor(item: CslItem): StandIn | undefined {
  const { id: _, title, author = [], issued, page, URL: url, ...rest } = item;
  const [year = 0, month = 0, day = 0] = issued?.['date-parts'][0] ?? [];
  const kind = plainTitles.findIndex((pattern) => pattern.test(title));
  const isPlain =
    kind >= 0 &&
    (page === undefined || plainPage.test(page)) &&
    (url === undefined || plainUrl.test(url)) &&
    (issued === undefined || (year >= 1000 && year <= 9999 && day > 0));
  if (!isPlain) return undefined;
  const names = author.flatMap((name) => ('literal' in name ? [name.literal] : []));
  const areNames = names.length === author.length && names.every((name) => plainName.test(name));
  if (confusing.test(JSON.stringify([rest, areNames ? [] : author]))) return undefined;
  const [first, second] = standIns.days;
  return {
    item: {
      ...rest,
      id: 'item',
      title: standIns.titles[kind]!,
      ...(author.length > 0 && { author: areNames ? names.map(nameFor) : author }),
      ...(issued && { issued: { 'date-parts': [[standIns.year, month, month === first ? second : first]] } }),
      ...(page && { page: standIns.page }),
      ...(url && { URL: standIns.url }),
    },
    values: {
      title,
      language: item.language,
      names: areNames ? names : [],
      year,
      day,
      page: page ?? '',
      url: url ?? '',
    },
  };
}

function nameFor(_: string, i: number): CslName {
  return { literal: standIns.name + String.fromCodePoint(firstNumeral + i) };
}

/** Han characters by which the names are told apart. */
export const firstNumeral = 0x4e00;
