// These packages bring no types of their own; only what is used here is described.

declare module 'citeproc' {
  interface Sys {
    retrieveLocale(lang: string): unknown;
    retrieveItem(id: string): unknown;
  }
  export class Engine {
    constructor(sys: Sys, style: unknown, lang: string, forceLang?: boolean);
    updateItems(ids: readonly string[]): void;
    setOutputFormat(format: 'html' | 'text'): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }
  const citeproc: { readonly Engine: typeof Engine };
  export default citeproc;
}

declare module '@citation-js/name' {
  interface Name {
    readonly family?: string;
    readonly given?: string;
    readonly suffix?: string;
    readonly 'dropping-particle'?: string;
    readonly 'non-dropping-particle'?: string;
  }
  export function parse(name: string): Name;
}

declare module '@citation-js/core' {
  interface Plugins {
    readonly input: { chain(text: string, options: Readonly<Record<string, unknown>>): unknown };
  }
  export const plugins: Plugins;
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
