import type { Lang } from '../model/lang.ts';

/** What stands in an empty sheet where an article's own words go. */
export const blanks = {
  headline: '{{headline}}',
  path: '{{path}}',
  address: '{{address}}',
  articleLang: '{{articleLang}}',
  remarks: '{{remarks}}',
  rows: '{{rows}}',
} as const;

/** Gives the address of the empty sheet in a language; it is gone when the sheets are filled. */
export function emptySheetAddress(lang: Lang): string {
  return `${emptySheets}${lang}/`;
}

export const emptySheets = '/scan-sheet/';

/** The words that fill a sheet: as they are, or as HTML. */
export type Filling = Readonly<
  Record<keyof typeof blanks, { readonly html: string; readonly text?: string }>
>;

/** Fills an empty sheet in; within a link's query words stand in another guise. */
export function fillSheet(empty: string, filling: Filling): string {
  return empty.replace(blank, (found, plain?: string, escaped?: string) => {
    const its = filling[(plain ?? escaped) as keyof Filling] as Filling['rows'] | undefined;
    return its === undefined ? found : plain === undefined ? encodeURIComponent(its.text ?? '') : its.html;
  });
}

const blank = /\{\{(\w+)\}\}|%7B%7B(\w+)%7D%7D/gu;
