import type { CslItem, CslName } from './csl.ts';
import { oneLine } from './one-line.ts';

/** The months by the names that BibTeX knows them by. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** What TeX would take for a command, and how it is written to be printed. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const special = /[\\~^{}$&#_%]/gu;

/**
 * Writes an article as an entry for BibTeX, in UTF-8. The day is told twice, since biblatex reads `date` and BibTeX
 * the rest; the title is braced, so that no style changes its capitals.
 */
export function writeBibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', item.author?.map(writeName).join(' and ')],
    ['title', `{${escape(item.title)}}`],
    ['journal', item['container-title'] && escape(item['container-title'])],
    ['date', item.issued && isoDay(item.issued['date-parts'][0])],
    ['year', year?.toString()],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day?.toString()],
    ['pages', item.page?.replaceAll('-', '--')],
    ['address', item['publisher-place'] && escape(item['publisher-place'])],
    ['publisher', item.publisher && escape(item.publisher)],
    ['issn', item.ISSN],
    ['language', item.language],
    ['url', item.URL],
    ['entrysubtype', 'newspaper'],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},`);
  return `@article{${item.id},\n${lines.join('\n')}\n}\n`;
}

function writeName(name: CslName): string {
  if ('literal' in name) return `{${escape(name.literal)}}`;
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(escape)
    .join(', ');
}

function escape(text: string): string {
  return oneLine(text).replace(special, (character) => commands[character] ?? `\\${character}`);
}

function isoDay(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
