import { chineseSurnames } from './chinese-surnames.ts';

const shortestHeading = 3;
const longestName = { wide: 5, words: 3 } as const;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
// 市政府办公室, 港務局, 同好会 …: whoever signs for many; 轮渡公司谨启: and how.
const office =
  /(?:[局处處科室院会會部厅廳社组組队隊厂廠校站课課馆館所]|公司|[银銀]行|政府|大[学學]|[谨謹敬][启啟上白识識具])$/u;
// 责任编辑：王敏, （本报综合）, press@example.org
const note = /[：:@]|^[（(【[].*[）)】\]]$/u;
// 未完待续, つづく, Fortsetzung folgt
const goesOn =
  /^(?:(?:未完|待[续續]|未完待[续續]|つづく|続く|계속)$|To be (?:continued|concluded)|Fortsetzung|Schluß folgt|[AÀ] suivre)/iu;
// 一九九六年三月二日: below whoever signed.
const day = /[年月\d〇一二三四五六七八九十][日号號]$/u;
// 林望, 老船工 林望之
const chineseName = new RegExp(`^(?:\\S+\\s)?[${chineseSurnames}]\\p{Script=Han}{1,2}$`, 'u');
const smallWord = /^\p{Ll}/u;
// John van der Meer, Clerk of the Works
const particle = /^(?:of|the|to|for|and|de|du|des|la|le|et|von|van|der|den|zu|und)$/u;
const capital = /^[(“"'’]?\p{Lu}/u;
const cry = /[!?！？]$/u;

/**
 * Whether a line that stands alone at the end may be who signed or made the text rather than a heading: a few words,
 * a note, a day, an office, in Latin letters words most of which begin with a capital, or what begins with none. Nobody
 * signs with a cry or a question.
 */
export function maySign(text: string): boolean {
  if (cry.test(text)) return false;
  if (note.test(text) || goesOn.test(text) || day.test(text) || smallWord.test(text)) return true;
  if (wide.test(text)) return [...text].length <= longestName.wide || /\s/u.test(text) || office.test(text);
  const words = text.split(/\s+/u);
  if (words.length <= longestName.words) return true;
  return (
    /\p{Script=Latin}/u.test(text) && words.filter((word) => smallWord.test(word)).length * 2 < words.length
  );
}

/**
 * Whether a line that ends an article with headings of its own says who signed or made the text, or when, and is not one
 * heading more: it is also where it is so short, or in Latin letters set as a name is, and none of the headings is.
 */
export function signs(text: string, headings: readonly string[]): boolean {
  if (cry.test(text)) return false;
  if (note.test(text) || goesOn.test(text) || day.test(text) || office.test(text) || chineseName.test(text))
    return true;
  return [isSetAsName, isShort].some((is) => is(text) && !headings.some(is));
}

/** 广告, Advertisement */
function isShort(text: string): boolean {
  return wide.test(text) ? [...text].length <= shortestHeading : !/\s/u.test(text);
}

function isSetAsName(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length > 1 && words.every((word) => capital.test(word) || particle.test(word));
}
