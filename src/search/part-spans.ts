import { createHash } from 'node:crypto';
import { undated, type ArticlePlace } from '../model/address.ts';

/** An article's file, before it is read as an article. */
export interface ArticleFile {
  /** Its path below the folder of articles. */
  readonly file: string;
  readonly place: ArticlePlace;
  /** How many bytes of text it has. */
  readonly bytes: number;
  readonly digest: string;
}

/** The articles that get an index of their own, oldest first, under a name that says which they are. */
export interface Span {
  readonly name: string;
  readonly files: readonly ArticleFile[];
}

/** What one index holds at most: beyond, indexing would take more than 4 GB of memory, and its outline grow too large. */
export interface SpanLimit {
  readonly articles: number;
  readonly bytes: number;
}

export const spanLimit: SpanLimit = { articles: 10_000, bytes: 24_000_000 };

/**
 * Parts an archive into spans, newest first, those without a day last. A small archive is one span. Else it is parted
 * by the calendar: by centuries, and where one is too large by decades, then years, months, days; articles of one day,
 * or of none, by a digest of their names. Within each such block neighbours are put together as long as they fit.
 *
 * What decides is the calendar and how many articles a block holds, never what was built before: so a new issue changes
 * the newest span, a late find the spans of its own century at most, and two machines part an archive alike.
 */
export function partSpans(files: readonly ArticleFile[], limit: SpanLimit = spanLimit): Span[] {
  const sorted = files.toSorted((a, b) => compare(sortKey(a), sortKey(b)));
  if (sorted.length === 0) return [];
  if (fits(sorted, limit)) return [{ name: 'all', files: sorted }];
  const [dated, others] = [sorted.filter((file) => isDated(file)), sorted.filter((file) => !isDated(file))];
  return [...part(dated, calendar, limit).reverse(), ...part(others, withoutDay, limit)];
}

type Level = (file: ArticleFile) => string;

const digestLevels: readonly Level[] = [1, 2, 3, 4].map(
  (length) => (file) => digestOf(file).slice(0, length),
);
const calendar: readonly Level[] = [
  ...[2, 3, 4, 7, 10].map(
    (length): Level =>
      ({ place }) =>
        place.day!.slice(0, length).padEnd(4, '0'),
  ),
  ...digestLevels.map(
    (level): Level =>
      (file) =>
        `${file.place.day}-${level(file)}`,
  ),
];
const withoutDay: readonly Level[] = [
  () => undated,
  ({ place }) => `${undated}-${place.paper}`,
  ...digestLevels.map(
    (level): Level =>
      (file) =>
        `${undated}-${file.place.paper}-${level(file)}`,
  ),
];

/**
 * Parts articles by the first of the levels, and each block that is too large by the next. Only whole blocks are put
 * together, so that what moves within one that was parted moves nothing beside it.
 */
function part(files: readonly ArticleFile[], [level, ...finer]: readonly Level[], limit: SpanLimit): Span[] {
  if (files.length === 0) return [];
  if (level === undefined) return [{ name: 'rest', files }];
  const spans: (Span & { readonly isWhole: boolean })[] = [];
  for (const [name, block] of [...Map.groupBy(files, level)].sort(([a], [b]) => compare(a, b))) {
    if (!fits(block, limit)) {
      spans.push(...part(block, finer, limit).map((span) => ({ ...span, isWhole: false })));
      continue;
    }
    const before = spans.at(-1);
    const joined = before?.isWhole ? [...before.files, ...block] : block;
    const isJoined = before?.isWhole === true && fits(joined, limit);
    if (isJoined) spans.pop();
    const joinedName = isJoined ? `${before.name.split('_')[0]}_${name}` : name;
    spans.push({ name: joinedName, files: isJoined ? joined : block, isWhole: true });
  }
  return spans;
}

function fits(files: readonly ArticleFile[], limit: SpanLimit): boolean {
  return files.length <= limit.articles && files.reduce((sum, { bytes }) => sum + bytes, 0) <= limit.bytes;
}

function isDated({ place }: ArticleFile): boolean {
  return place.day !== undefined && place.day !== undated;
}

/** Sorts by day, then by paper and name; what has no day comes last. */
function sortKey(file: ArticleFile): string {
  const { paper, id } = file.place;
  return `${isDated(file) ? file.place.day : '~'} ${paper} ${id}`;
}

function digestOf({ file }: ArticleFile): string {
  return createHash('sha256').update(file).digest('hex');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
