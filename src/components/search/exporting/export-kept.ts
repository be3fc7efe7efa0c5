import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import type { Kept } from '../device/reading-list.ts';
import { linkTo, type SearchFrame } from '../search-frame.ts';
import type { Exported } from './exported.ts';
import { formats } from './formats.ts';
import { fileName, saveFile } from './save-file.ts';

/** Hands the reading list to the reader as a file. */
export async function exportKept(
  name: string,
  kept: readonly Kept[],
  frame: SearchFrame,
  tongue: SearchTongue,
): Promise<void> {
  const { ending, type, write } = formats[name]!;
  const articles = kept.map((article) => asExported(article, frame));
  saveFile(fileName(say(tongue, 'list'), ending), type, await write(articles, frame, tongue));
}

function asExported(
  { address, headline, authors, paper, day, pages, lang }: Kept,
  frame: SearchFrame,
): Exported {
  const url = new URL(linkTo(frame, address), location.href).href;
  return { url, address, headline, facts: { paper, day, pages, authors, lang } };
}
