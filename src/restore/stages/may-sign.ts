import { tellsWhoOrWhen } from './signature-words.ts';

const shortestHeading = 3;
const longestName = { wide: 5, words: 3 } as const;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const smallWord = /^\p{Ll}/u;
// John van der Meer, Clerk of the Works
const particle = /^(?:of|the|to|for|and|de|du|des|la|le|et|von|van|der|den|zu|und)$/u;
const capital = /^[(“"'’]?\p{Lu}/u;
const cry = /[!?！？]$/u;

/**
 * Whether a line that stands alone at the end may be who signed or made the text rather than a heading: by its words, or
 * as there are few, in Latin letters most of them with a capital, or as it begins with none. Nobody signs with a cry or
 * a question.
 */
export function maySign(text: string): boolean {
  if (cry.test(text)) return false;
  if (tellsWhoOrWhen(text) || smallWord.test(text)) return true;
  if (wide.test(text)) return [...text].length <= longestName.wide || /\s/u.test(text);
  const words = text.split(/\s+/u);
  if (words.length <= longestName.words) return true;
  return (
    /\p{Script=Latin}/u.test(text) && words.filter((word) => smallWord.test(word)).length * 2 < words.length
  );
}

/**
 * Whether a line that ends an article with headings of its own says who signed or made the text, or when, and is not one
 * heading more: by its words, or as it is short, or set as a name is, or without kana, and none of the headings is.
 */
export function signs(text: string, headings: readonly string[]): boolean {
  if (cry.test(text)) return false;
  return tellsWhoOrWhen(text) || likeNoHeading.some((is) => is(text) && !headings.some(is));
}

const likeNoHeading: readonly ((text: string) => boolean)[] = [
  // 广告, Advertisement
  (text) => (wide.test(text) ? [...text].length <= shortestHeading : !/\s/u.test(text)),
  (text) => {
    const words = text.split(/\s+/u);
    return words.length > 1 && words.every((word) => capital.test(word) || particle.test(word));
  },
  (text) => wide.test(text) && !kana.test(text),
];
