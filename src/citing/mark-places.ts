import type { CitationStyle } from './citation-styles.ts';

const address = /https?:\/\/\S+?(?=\.?$)/u;
const beforeAddress = /[.,] (?=https?:\/\/)/u;
const end = /\.$/u;

/**
 * Marks in a written citation where the section or paragraph that is cited would stand, the day it was read (where
 * the standard asks for one), and the address; the marks are empty until a reader chooses a place.
 */
export function markPlaces(html: string, { readOn }: CitationStyle): string {
  const marks = `<span data-cite="place"></span>${readOn && address.test(html) ? '<span data-cite="day"></span>' : ''}`;
  const marked = html.replace(beforeAddress.test(html) ? beforeAddress : end, (found) => marks + found);
  return marked.replace(address, (url) => `<span data-cite="address">${url}</span>`);
}
