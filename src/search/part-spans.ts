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

/** How much a span or a bundle holds at most. */
export interface SpanLimit {
  readonly articles: number;
  readonly bytes: number;
}

/** Beyond, the outline of one index grows too large for a reader's first question. */
export const spanLimit: SpanLimit = { articles: 10_000, bytes: 24_000_000 };

/** Pagefind takes some 220 KB of memory for an article; and a bundle is what is indexed again after an edit. */
export const bundleLimit: SpanLimit = { articles: 500, bytes: 1_200_000 };

/**
 * Parts an archive into spans, newest first, those without a day last. A small archive is one span. Else it is parted
 * by the calendar: by centuries, and where one is too large by decades, then years, months, days; articles of one day,
 * or of none, by papers, then by how their names begin. Within each such block neighbours are put together as long as
 * they fit.
 *
 * What decides is the calendar and how many articles a block holds, never what was built before: so a new issue changes
 * the newest span, a late find the spans of its own century at most, and two machines part an archive alike.
 */
export function partSpans(files: readonly ArticleFile[], limit: SpanLimit = spanLimit): Span[] {
  const { dated, others } = partAll(files, limit);
  return [...dated.toReversed(), ...others];
}

/**
 * Parts the articles of a span, by the same rules, into bundles that are indexed one by one: oldest first, so that all
 * of them stand in the order of their days, papers and names.
 */
export function partBundles({ files }: Span, limit: SpanLimit = bundleLimit): Span[] {
  const { dated, others } = partAll(files, limit);
  return [...dated, ...others];
}

function partAll(files: readonly ArticleFile[], limit: SpanLimit) {
  const sorted = files.toSorted((a, b) => compare(sortKey(a), sortKey(b)));
  if (sorted.length === 0) return { dated: [], others: [] };
  if (fits(sorted, limit)) return { dated: [{ name: 'all', files: sorted }], others: [] };
  const [dated, others] = [sorted.filter((file) => isDated(file)), sorted.filter((file) => !isDated(file))];
  return { dated: part(dated, 0, limit), others: part(others, 0, limit) };
}

/** So many letters of a day name its century, decade, year and month, and itself. */
const calendar = [2, 3, 4, 7, 10];

/**
 * Names the block of the nth level that an article falls into: by the calendar, by paper, by ever more letters of its
 * name. All articles of a block stand side by side.
 */
function blockOf(file: ArticleFile, nth: number): string {
  const { paper, day } = file.place;
  if (nth < calendar.length) return isDated(file) ? day!.slice(0, calendar[nth]).padEnd(4, '0') : undated;
  const inPaper = `${isDated(file) ? day : undated}-${paper}`;
  const letters = nth - calendar.length;
  if (letters === 0) return inPaper;
  const beginning = nameOf(file).slice(0, letters);
  return `${inPaper}-${createHash('sha256').update(beginning).digest('hex').slice(0, 8)}`;
}

/**
 * Parts articles by the blocks of a level, and each block that is too large by the next. Only whole blocks are put
 * together, so that what moves within one that was parted moves nothing beside it.
 */
function part(files: readonly ArticleFile[], nth: number, limit: SpanLimit): Span[] {
  const spans: (Span & { readonly isWhole: boolean })[] = [];
  for (const [name, block] of Map.groupBy(files, (file) => blockOf(file, nth))) {
    if (block.length > 1 && !fits(block, limit)) {
      spans.push(...part(block, nth + 1, limit).map((span) => ({ ...span, isWhole: false })));
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
  return `${isDated(file) ? file.place.day : '~'} ${file.place.paper} ${nameOf(file)}`;
}

/** An article's name, and its file, which no other article has. */
function nameOf({ file, place }: ArticleFile): string {
  return `${place.id} ${file}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
