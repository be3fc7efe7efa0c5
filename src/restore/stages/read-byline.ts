import type { Author, Dateline } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import { authorRole } from './author-role.ts';
import { daySchema, yearOf } from '../../model/day.ts';
import type { Writing } from '../../model/lang.ts';

const zhOpening = /^(?:本[报報][讯訊]|[^，。（(]{0,14}[电電讯訊])\s*[（(](?<authors>[^）)]{2,40})[）)]/u;
// Nothing but a bracket, a space or the end of the words can follow 电; 电影 and 电话 are other words.
const zhDateline =
  /^(?:本[报報]|新[华華]社)?(?<place>(?![今去昨前明])\p{Script=Han}{2,6}?)(?<month>\d{1,2})月(?<day>\d{1,2})日[电電讯訊](?=[（(\s　]|$)|^本[报報](?<there>(?![今去昨前明])\p{Script=Han}{2,6}?)(?:专|專)?[电電](?=[（(\s　]|$)/u;
// A place in capitals is one only where a day follows it: WANTED.— and DEATH.— open notices.
const enDateline =
  /^(?<place>\p{Lu}[\p{Lu}’'. -]{2,40}\p{Lu}),\s*(?:(?<month>[A-Z][a-z]+)\.?\s+(?<day>\d{1,2})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s\w+)?)[.,]?\s?[—–]/u;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Reads the authors a byline names, or the ones in brackets after 本报讯; their roles as printed. */
export function readAuthors(
  byline: string | undefined,
  opening: string,
  writing: Writing,
): readonly Author[] {
  if (writing === 'latin') return byline ? latinAuthors(byline) : [];
  const named = byline ?? zhOpening.exec(opening)?.groups?.['authors'];
  return named ? zhAuthors(named.replace(/^[（(]|[）)]$/gu, '')) : [];
}

/** 本报记者 顾南枝 林望 通讯员 江小满: a role holds for every name up to the next role. */
function zhAuthors(byline: string): Author[] {
  const authors: Author[] = [];
  let role: string | undefined;
  for (const part of byline
    .replace(authorRole, ' $& ')
    .split(/[\s、，,·]+/u)
    .filter(Boolean)) {
    if (part.search(authorRole) === 0) role = part;
    else if (/^\p{Script=Han}{2,4}$/u.test(part)) authors.push({ name: part, ...(role ? { role } : {}) });
  }
  return authors;
}

function latinAuthors(byline: string): Author[] {
  const names = /^by\s+(?<names>.+)$/iu.exec(byline)?.groups?.['names'];
  if (!names || /^(?:our|a|the|an)\b/iu.test(names)) return [];
  return names
    .replace(/,\s*(?:[A-Z]\.)+$/u, '')
    .split(/\s*(?:,\s*|\band\b|&)\s*/iu)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => ({ name }));
}

/** Reads the place, and the day where month and day are printed; the year is the issue's, never a guess. */
export function readDateline(
  opening: string,
  issued: Day | undefined,
  writing: Writing,
): Dateline | undefined {
  const found = (writing === 'cjk' ? zhDateline : enDateline).exec(opening)?.groups;
  const place = found?.['place'] ?? found?.['there'];
  if (!found || !place) return undefined;
  const day = issued && sentDay(found, issued);
  return { place, ...(day ? { day } : {}) };
}

function sentDay(found: Record<string, string>, issued: Day): Day | undefined {
  const month = /^\d/u.test(found['month'] ?? '')
    ? Number(found['month'])
    : months.indexOf((found['month'] ?? '').slice(0, 3).toLowerCase() as (typeof months)[number]) + 1;
  if (!month || !found['day']) return undefined;
  const monthAndDay = `${String(month).padStart(2, '0')}-${found['day'].padStart(2, '0')}`;
  // News of late December is printed in January: what was sent cannot be younger than the paper.
  const year = monthAndDay > issued.slice(5) ? Number(yearOf(issued)) - 1 : Number(yearOf(issued));
  const day = `${year}-${monthAndDay}`;
  return daySchema.safeParse(day).success ? day : undefined;
}
