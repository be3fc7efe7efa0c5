import type { Article, Furniture, Kind } from '../model/article.ts';
import type { Change, Doubt } from '../model/change.ts';
import type { Line, Scan } from '../model/scan.ts';
import type { GatheredArticle } from './stages/gather-article.ts';

/** What was found of one article of a scan; everything but `gathered` is that of its span of lines alone. */
export interface Findings {
  readonly gathered: GatheredArticle;
  readonly span: readonly [number, number];
  readonly furniture: readonly Furniture[];
  readonly changes: readonly Change[];
  /** What setting the page left unsure within the span. */
  readonly doubts: readonly Doubt[];
  readonly received: readonly Line[];
  readonly lang: string;
  readonly shape: string;
  readonly sha256: string;
  readonly quality?: number | undefined;
  readonly kind?: Kind | undefined;
  readonly rubric?: string | undefined;
}

/** Puts together an article's frontmatter; what was not printed or is not known stays absent. */
export function describeArticle(scan: Scan, findings: Findings): Article {
  const { gathered, span, furniture, changes, lang, shape, received, sha256, quality, kind, rubric } =
    findings;
  const { headline, kicker, deck, byline, authors, dateline, figures } = gathered;
  const doubts = [
    ...findings.doubts,
    ...gathered.doubts,
    ...copyDoubts(changes),
    ...privateUseDoubts(received),
  ];
  const printed = { kicker, deck, byline, dateline, paper: scan.paper, issued: scan.issued };
  return {
    headline: headline ?? firstWords(gathered),
    ...withoutAbsent(printed),
    ...(authors.length ? { authors: [...authors] } : {}),
    ...(figures.length ? { figures: [...figures] } : {}),
    ...(scan.page === undefined ? {} : { pages: [scan.page] }),
    ...withoutAbsent({ kind, rubric }),
    lang,
    source: {
      file: scan.file,
      sha256,
      shape,
      ...withoutAbsent({ encoding: scan.encoding }),
      lines: [[span[0], span[1]]],
    },
    ...withoutAbsent({ quality }),
    ...(changes.length ? { fixes: countByFix(changes) } : {}),
    ...(furniture.length ? { furniture: [...furniture] } : {}),
    ...(doubts.length ? { doubts } : {}),
  };
}

function withoutAbsent<Value extends object>(
  value: Value,
): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined)) as never;
}

const lengthOfFirstWords = 24;

function firstWords({ sections, figures }: GatheredArticle): string {
  const text =
    sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).find(Boolean) ??
    figures[0]?.caption ??
    '…';
  const [line] = text.split('\n', 1);
  const [clause] = /^.{1,60}?(?=[，。；：！？,.;:!?]|$)/u.exec(line!) ?? [line!];
  const words = clause.split(' ').slice(0, 10).join(' ');
  return [...words].slice(0, Math.max(lengthOfFirstWords, /\s/u.test(words) ? 80 : 0)).join('');
}

function countByFix(changes: readonly Change[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { fix } of changes) counts[fix] = (counts[fix] ?? 0) + 1;
  return counts;
}

function privateUseDoubts(lines: readonly Line[]): Doubt[] {
  return lines
    .filter(({ text }) => /\p{Co}/u.test(text))
    .map(({ number }) => ({
      rule: 'private-use',
      line: number,
      reason:
        'A character has no meaning outside its font and stands as received; the printed page shows which it is.',
    }));
}

function copyDoubts(changes: readonly Change[]): Doubt[] {
  return changes
    .filter(({ fix, after }) => fix === 'undouble' && after === '')
    .map(({ line, before }) => ({
      rule: 'repeated-line',
      line,
      reason: `“${before}” stood twice and was taken for one line painted twice; it may be a refrain or a row of a table.`,
    }));
}
