/** What a character is to terms: nothing, one of a writing that sets no spaces (or hardly any), or a letter. */
const nothing = 0;
const wide = 1;
const letter = 2;

const wideCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Cs}]/u;
const letterOrMark = /[\p{L}\p{M}]/u;
const kindOf = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (wideCharacter.test(character)) return wide;
  return letterOrMark.test(character) ? letter : nothing;
});

/** How many numbers there are for terms; two terms may share one, seldom enough not to matter. */
export const termNumbers = 2 ** 22;
const shift = 32 - 22;
const shortestWord = 3;

/**
 * Tells every term of a text as a number, again each time it stands there: pairs of neighbouring characters where a
 * writing sets no spaces, words where it does.
 */
export function eachTerm(text: string, tell: (term: number) => void): void {
  const folded = text.toLowerCase();
  let word = 0;
  let length = 0;
  let last = 0;
  for (let at = 0; at <= folded.length; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0;
    const kind = kindOf[code];
    if (kind === letter) {
      word = Math.imul(word ^ code, 0x01000193);
      length++;
    } else if (length > 0) {
      if (length >= shortestWord) tell(Math.imul(word, 0x9e3779b1) >>> shift);
      word = length = 0;
    }
    if (kind === wide && last > 0) tell(Math.imul(Math.imul(last, 0x85ebca6b) ^ code, 0x9e3779b1) >>> shift);
    last = kind === wide ? code : 0;
  }
}
