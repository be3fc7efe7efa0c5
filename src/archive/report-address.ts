import type { Archive } from '../model/archive.ts';

/** What a report of a mistake is filled in with; `address` is where the mistake stands. */
export interface Reported {
  readonly headline: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

const mail = /^[^\s@]+@[^\s@]+$/u;
const page = /^https?:\/\/\S+$/u;
const slot = /\{(headline|address|subject|text)\}/gu;

/**
 * Gives the link by which a reader reports a mistake, to the archive's `reports` or else its `contact`: a mail with
 * subject and text, or a page with what stands in braces filled in, or with the place as `url` where nothing does.
 * Undefined where the archive names neither.
 */
export function reportAddress(
  { reports, contact }: Pick<Archive, 'reports' | 'contact'>,
  reported: Reported,
): string | undefined {
  const to = reports ?? contact ?? '';
  if (mail.test(to))
    return `mailto:${to}?subject=${escaped(reported.subject)}&body=${escaped(reported.text)}`;
  if (!page.test(to)) return undefined;
  const filled = to.replace(slot, (_, name: keyof Reported) => escaped(reported[name]));
  if (filled !== to) return filled;
  // A contact that is a page may be anything; only one that is named for reports is given the place.
  if (reports === undefined) return to;
  const url = new URL(to);
  url.searchParams.set('url', reported.address);
  return url.href;
}

/** Lines of a mail end as mail wants it. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\n/gu, '\r\n'));
}
