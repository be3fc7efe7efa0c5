import type { CslItem, CslName } from './csl.ts';
import { oneLine } from './one-line.ts';

const span = /^(\d+)-(\d+)$/u;

/**
 * Writes an article as a record of RIS, which Zotero, EndNote, Mendeley and NoteExpress read.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function writeRis(item: CslItem): string {
  const day = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  const [, first, last] = span.exec(item.page ?? '') ?? [];
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', writeName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', day?.[0]],
    ['DA', day && `${day.join('/')}/`],
    ['SP', first ?? item.page],
    ['EP', last],
    ['SE', item.section],
    ['CY', item['publisher-place']],
    ['PB', item.publisher],
    ['SN', item.ISSN],
    ['LA', item.language],
    ['UR', item.URL],
  ];
  const written = lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(value!)}\r\n`);
  return `${written.join('')}ER  - \r\n`;
}

function writeName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}
