import type { ArticlePassage, CollatedLine } from '../model/collation.ts';
import type { ReadCollation } from './read-collation.ts';

/** A line, of the scan it stands in; `isOfAnother` where that is not the scan of the line before. */
export interface RowLine extends CollatedLine {
  readonly file: string;
  readonly isOfAnother: boolean;
}

/** A passage of the article, and the lines of the scan beside it. */
export interface CollationRow {
  readonly passage?: ArticlePassage | undefined;
  readonly lines: readonly RowLine[];
}

/**
 * Lays passages and lines out row by row, in the article's order. A line that went into no passage stands where it was
 * printed: after the line before it, or before the first one of its scan.
 */
export function rowsOfCollation({ scans, passages, isEdited }: ReadCollation): readonly CollationRow[] {
  const all = scans.flatMap(({ file, lines }) => {
    const homes = isEdited ? lines.map(() => 0) : homesOf(lines);
    return lines.map((line, i) => ({ home: homes[i]!, line: { ...line, file } }));
  });
  const byHome = Map.groupBy(all, ({ home }) => home);
  const shown: readonly (ArticlePassage | undefined)[] =
    isEdited || passages.length === 0 ? [undefined] : passages;
  let last: string | undefined;
  return shown.map((passage, i) => ({
    passage,
    lines: (byHome.get(i) ?? []).map(({ line }) => {
      const isOfAnother = line.file !== last;
      last = line.file;
      return { ...line, isOfAnother };
    }),
  }));
}

function homesOf(lines: readonly CollatedLine[]): readonly number[] {
  let home = lines.find(({ passage }) => passage !== undefined)?.passage ?? 0;
  return lines.map(({ passage }) => (home = passage ?? home));
}
