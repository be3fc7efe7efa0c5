/** A page to take a picture of: what kind it is of, and its address below the site's root. */
export interface KindOfPage {
  readonly kind: string;
  readonly path: string;
}

/** What the files of each kind of page are called; of the ones that name a paper, one of each paper is taken. */
const kinds: readonly (readonly [kind: string, file: RegExp])[] = [
  ['home', /^index\.html$/u],
  ['paper', /^(?<paper>(?!(?:about|authors|restoring|search|this-day|unsorted)\/)[^/]+)\/index\.html$/u],
  ['year', /^(?<paper>[^/]+)\/\d{4}\/index\.html$/u],
  ['issue', /^(?<paper>[^/]+)\/\d{4}-\d\d-\d\d\/index\.html$/u],
  ['article', /^(?<paper>[^/]+)\/\d{4}-\d\d-\d\d\/[^/]+\/index\.html$/u],
  ['scan', /^(?<paper>[^/]+)\/\d{4}-\d\d-\d\d\/[^/]+\/scan\/index\.html$/u],
  ['whole', /^(?<paper>[^/]+)\/whole\/[^/]+\/index\.html$/u],
  ['rubric', /^(?<paper>[^/]+)\/rubrics\/[^/]+\/index\.html$/u],
  ['undated', /^(?<paper>[^/]+)\/undated\/index\.html$/u],
  ['unsorted', /^unsorted\/index\.html$/u],
  ['authors', /^authors\/index\.html$/u],
  ['author', /^authors\/[^/]+\/index\.html$/u],
  ['this-day', /^this-day\/index\.html$/u],
  ['day-of-year', /^this-day\/[\d-]+\/index\.html$/u],
  ['search', /^search\/index\.html$/u],
  ['reading-list', /^reading-list\/index\.html$/u],
  ['about', /^about\/index\.html$/u],
  ['restoring', /^restoring\/index\.html$/u],
  ['missing', /^404\.html$/u],
];

/** A search with results: there is hardly an archive without this figure in it. */
const results: KindOfPage = { kind: 'results', path: 'search/?q=1' };

/** Not more papers than this are shown of each kind. */
const mostPapers = 2;

/** Chooses a page of every kind among a site's files, the largest of its kind, since it has most to show. */
export function kindsOfPages(
  files: readonly { readonly file: string; readonly size: number }[],
): KindOfPage[] {
  const largestFirst = files.toSorted((a, b) => b.size - a.size);
  const chosen = kinds.flatMap(([kind, pattern]) => {
    const byPaper = new Map<string, string>();
    for (const { file } of largestFirst) {
      const found = pattern.exec(file);
      const paper = found?.groups?.['paper'] ?? '';
      if (found && !byPaper.has(paper)) byPaper.set(paper, file);
    }
    return [...byPaper].slice(0, mostPapers).map(([paper, file]) => ({
      kind: paper ? `${kind}-${paper}` : kind,
      path: file.replace(/index\.html$/u, ''),
    }));
  });
  return files.some(({ file }) => file.startsWith('search/')) ? [...chosen, results] : chosen;
}
