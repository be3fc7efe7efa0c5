const longestName = { wide: 5, words: 3 } as const;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
// 市政府办公室, 港務局, 同好会 …: whoever signs for many; 轮渡公司谨启: and how.
const office =
  /(?:[局处處科室院会會部厅廳社组組队隊厂廠校站课課馆館所]|公司|[银銀]行|政府|大[学學]|[谨謹敬][启啟上白识識具])$/u;
// 责任编辑：王敏, （本报综合）, press@example.org
const note = /[：:@]|^[（(【[].*[）)】\]]$/u;
// 一九九六年三月二日: below whoever signed.
const day = /[年月\d〇一二三四五六七八九十][日号號]$/u;
const smallWord = /^\p{Ll}/u;

/**
 * Whether a line that stands alone at the end may be who signed or made the text rather than a heading: a few words,
 * a note, a day, an office, in Latin letters words most of which begin with a capital, or what begins with none.
 */
export function maySign(text: string): boolean {
  if (note.test(text) || day.test(text) || smallWord.test(text)) return true;
  if (wide.test(text)) return [...text].length <= longestName.wide || /\s/u.test(text) || office.test(text);
  const words = text.split(/\s+/u);
  if (words.length <= longestName.words) return true;
  return (
    /\p{Script=Latin}/u.test(text) && words.filter((word) => smallWord.test(word)).length * 2 < words.length
  );
}
