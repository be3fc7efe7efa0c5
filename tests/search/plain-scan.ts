import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { Converter } from 'opencc-js';
import { listFiles } from '../../src/archive/list-files.ts';
import { placeOfArticle } from '../../src/archive/place-of-article.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { articleAddress } from '../../src/model/address.ts';

/** An article as a plain scan reads it: every printed piece of every section. */
export interface ScannedArticle {
  readonly address: string;
  readonly sections: readonly { readonly id: string; readonly pieces: readonly string[] }[];
}

/** Reads every article below a folder, with nothing of what search itself is made of. */
export async function readScanned(folder: string): Promise<ScannedArticle[]> {
  const scanned: ScannedArticle[] = [];
  for (const file of await listFiles(folder)) {
    const place = placeOfArticle(file);
    if (!place) continue;
    const { article, sections } = readArticle(await readFile(join(folder, file), 'utf8'));
    const { kicker, headline, deck, byline, figures = [] } = article;
    const parts = sections.map(({ heading, paragraphs }, n) => ({
      id: `s${n}`,
      pieces: [...(n === 0 ? [kicker, headline, deck, byline] : [heading]), ...paragraphs],
    }));
    const captions = figures.flatMap(({ caption, credit }) => [caption, credit]);
    scanned.push({
      address: articleAddress(place),
      sections: [...parts, { id: 'figures', pieces: captions }].map(({ id, pieces }) => ({
        id,
        pieces: pieces.filter((piece) => piece !== undefined),
      })),
    });
  }
  return scanned;
}

const toOldForms = Converter({ from: 'jp', to: 't' });
const toSimplified = Converter({ from: 't', to: 'cn' });
const cleared = new WeakMap<ScannedArticle, { readonly id: string; readonly texts: readonly string[] }[]>();

/**
 * Finds the articles and sections whose text holds a string, one after the other, as grep would: in any writing of
 * Chinese, in old and new Japanese forms, in any case, without accents, blanks beside Chinese left out. A word in Latin
 * letters stands where a word begins; `whole` wants it to end there too.
 */
export function scan(
  articles: readonly ScannedArticle[],
  wanted: string,
  whole = false,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const string = clear(wanted);
  for (const article of articles) {
    const ids = clearSections(article)
      .filter(({ texts }) => texts.some((text) => holds(text, string, whole)))
      .map(({ id }) => id);
    if (ids.length > 0) found.set(article.address, ids);
  }
  return found;
}

/** Clears the pieces of an article once, however often it is scanned. */
function clearSections(article: ScannedArticle) {
  const known = cleared.get(article);
  if (known) return known;
  const sections = article.sections.map(({ id, pieces }) => ({ id, texts: pieces.map(clear) }));
  cleared.set(article, sections);
  return sections;
}

function holds(text: string, string: string, whole: boolean): boolean {
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
    const begins = !/^\p{Script=Latin}{2}/u.test(text.slice(at - 1, at + 1)) || at === 0;
    const end = at + string.length;
    if (begins && (!whole || !/^\p{Script=Latin}{2}/u.test(text.slice(end - 1, end + 1)))) return true;
  }
  return false;
}

const simplified = new Map<string, string>();

/** Character by character, so that no choice of words decides. */
function simplifyOne(character: string): string {
  const known =
    simplified.get(character) ?? toSimplified(inChineseUse(character) ? character : toOldForms(character));
  simplified.set(character, known);
  return known;
}

/** 芸 and 予 are new forms in Japanese and characters of their own in Chinese, as GB 2312 (two bytes from A1) shows. */
function inChineseUse(character: string): boolean {
  const [row = 0, cell = 0] = iconv.encode(character, 'gbk');
  return row >= 0xb0 && row <= 0xf7 && cell >= 0xa1;
}

function clear(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u200B\u00AD]/gu, '')
    .normalize('NFC')
    .replace(/[“”「」『』]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—―]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([\p{Script=Han}，。、：；？！“”《》（）]) ?/gu, '$1');
  return Array.from(plain, simplifyOne).join('');
}
