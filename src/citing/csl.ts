/** A name in a citation: parted for styles that turn it round or shorten it, whole where it is never turned. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

/** A day in a citation, as year, month, day. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/**
 * A newspaper article as citation programs know it; what is not known is absent.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly 'publisher-place'?: string;
  readonly publisher?: string;
  readonly ISSN?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly page?: string;
  readonly section?: string;
  readonly language: string;
  readonly URL?: string;
}

/** What an item of ours can hold besides its id and type; a style never finds anything else. */
export const cslVariables = [
  'title',
  'author',
  'container-title',
  'publisher-place',
  'publisher',
  'ISSN',
  'issued',
  'accessed',
  'page',
  'section',
  'language',
  'URL',
] as const satisfies readonly (keyof CslItem)[];

/** An element of a style or locale, as citeproc takes it in place of XML. */
export interface CslElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslElement | string)[];
}
