import type { Author, Dateline } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import { authorRole } from './author-role.ts';
import { partChineseNames } from './chinese-names.ts';
import { readKoreanByline } from './korean-byline.ts';
import { readLatinByline } from './latin-byline.ts';
import { daySchema, yearOf } from '../../model/day.ts';
import type { Writing } from '../../model/lang.ts';

const zhOpening = /^(?:本[报報][讯訊]|[^，。（(]{0,14}[电電讯訊])\s*[（(](?<authors>[^）)]{2,40})[）)]/u;
// Nothing but a bracket, a space or the end of the words can follow 电; 电影 and 电话 are other words.
const zhDateline =
  /^(?:本[报報]|新[华華]社)?(?<place>(?![今去昨前明])\p{Script=Han}{2,6}?)(?<month>\d{1,2})月(?<day>\d{1,2})日[电電讯訊](?=[（(\s　]|$)|^本[报報](?<there>(?![今去昨前明])\p{Script=Han}{2,6}?)(?:专|專)?[电電](?=[（(\s　]|$)/u;
const latinMonths = list(
  'jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september october november december januar jänner februar märz april mai juni juli august september oktober november dezember janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept déc',
);
const weekdays = list(
  'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche am im on in le la der den ce vom seit bis ab until since from by',
);
// Berlin, 3. Mai. (Eigener Bericht.) — Paris, 12 mars. — PARIS, le 3 mai: what follows has to end the dateline.
const dayFirstDateline =
  /^(?<place>\p{Lu}[\p{L}.’'()-]*(?:\s[\p{L}.’'()-]+){0,3}),\s(?:den\s|le\s)?(?<day>\d{1,2})(?:\.|er)?\s(?<month>\p{L}{3,9})(?=\.?\s?(?:$|[.:—–(]|-\s)|\.\s)/u;
const koreanDateline =
  /^[［[(（【](?<place>[\p{Script=Hangul}\p{Script=Han}]{1,8}?)(?:\s?(?:\d{1,2}일|[=＝]))[^\])）】］]{0,24}[\])）】］]/u;
// A place in capitals is one only where a day follows it: WANTED.— and DEATH.— open notices.
const enDateline =
  /^(?<place>\p{Lu}[\p{Lu}’'. -]{2,40}\p{Lu}),\s*(?:(?<month>[A-Z][a-z]+)\.?\s+(?<day>\d{1,2})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s\w+)?)[.,]?\s?[—–]/u;
/** How the names of months begin in English, German and French, without their accents. */
const months = [
  ['jan'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
] as const;

/** Reads the authors a byline names, or the ones in brackets after 本报讯; their roles as printed. */
export function readAuthors(
  byline: string | undefined,
  opening: string,
  writing: Writing,
): readonly Author[] {
  if (writing === 'latin') return (byline && readLatinByline(byline)) || [];
  const named = byline ?? zhOpening.exec(opening)?.groups?.['authors'];
  if (writing === 'hangul') return (byline && readKoreanByline(byline)) || [];
  return named ? zhAuthors(named.replace(/^[（(]|[）)]$/gu, '')) : [];
}

/** 本报记者 顾南枝 林望 通讯员 江小满: a role holds for every name up to the next role, or else for the one before. */
function zhAuthors(byline: string): Author[] {
  const authors: Author[] = [];
  let role: string | undefined;
  for (const part of byline
    .replace(authorRole, '\n$&\n')
    .split('\n')
    .map((it) => it.replace(/^[\s·、，,]+|[\s·、，,]+$/gu, ''))
    .filter(Boolean)) {
    if (part.search(authorRole) === 0) {
      role = part;
      if (authors.length === 1 && authors[0]!.role === undefined) authors[0] = { ...authors[0]!, role };
    } else {
      const names =
        partChineseNames(part) ?? part.split(/\s+/u).filter((it) => /^\p{Script=Han}{2,4}$/u.test(it));
      authors.push(...names.map((name) => ({ name, ...(role ? { role } : {}) })));
    }
  }
  return authors;
}

const datelines: Readonly<Record<Writing, readonly RegExp[]>> = {
  cjk: [zhDateline],
  hangul: [koreanDateline],
  latin: [enDateline, dayFirstDateline],
};

/** A weekday is no place, and what stands beside a figure is no month by that alone. */
function isDateline(found: Record<string, string> | undefined): boolean {
  if (!found) return false;
  const firstWord = found['place']?.split(' ')[0]!.toLowerCase();
  const month = found['month'];
  const isMonth = !month || /^\d/u.test(month) || latinMonths.has(month.toLowerCase());
  return isMonth && !(firstWord && weekdays.has(firstWord));
}

/** Reads the place, and the day where month and day are printed; the year is the issue's, never a guess. */
export function readDateline(
  opening: string,
  issued: Day | undefined,
  writing: Writing,
): Dateline | undefined {
  const found = datelines[writing].map((pattern) => pattern.exec(opening)?.groups).find(isDateline);
  const place = found?.['place'] ?? found?.['there'];
  if (!found || !place) return undefined;
  const day = issued && sentDay(found, issued);
  return { place, ...(day ? { day } : {}) };
}

function sentDay(found: Record<string, string>, issued: Day): Day | undefined {
  const month = monthOf(found['month'] ?? '');
  if (!month || !found['day']) return undefined;
  const monthAndDay = `${String(month).padStart(2, '0')}-${found['day'].padStart(2, '0')}`;
  // News of late December is printed in January: what was sent cannot be younger than the paper.
  const year = monthAndDay > issued.slice(5) ? Number(yearOf(issued)) - 1 : Number(yearOf(issued));
  const day = `${year}-${monthAndDay}`;
  return daySchema.safeParse(day).success ? day : undefined;
}

function monthOf(month: string): number {
  if (/^\d/u.test(month)) return Number(month);
  const start = month.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return months.findIndex((starts) => starts.some((it) => start.startsWith(it))) + 1;
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
