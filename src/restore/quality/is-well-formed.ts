const vowel = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ]/iu;
const roman = /^m*(?:c[md]|d?c{0,4})(?:x[cl]|l?x{0,4})(?:i[xv]|v?i{0,4})$/iu;
const signWithin = /\p{L}[^\p{L}\p{M}’'.&]+\p{L}/u;
const capitalWithin = /\p{Ll}\p{Lu}/u;
const nameWithin = /^(?:Mc|Mac|Fitz|De|Di|La|Le|Van|O[’'])\p{Lu}\p{Ll}/u;
// Compounds have three of a kind (Schifffahrt), but not of these.
const thrice = /([hijkquvwxyz])\1\1|(\p{L})\2{3}/iu;
const consonants = /[bcdfghjklmnpqrstvwxzß]{6}/iu;
// Groups that languages write for one sound.
const oneSound = /sch|ch|th|ck|ph|gh|sh|tz|ss|st|ng/giu;
const figureWithin = /\p{N}/u;

/** Tells whether a word could be one at all, known or not: the rest is what a machine makes of specks. */
export function isWellFormed(word: string): boolean {
  if (!/\p{Script=Latin}/u.test(word)) return true;
  if (signWithin.test(word) || figureWithin.test(word) || thrice.test(word)) return roman.test(word);
  if (capitalWithin.test(word)) return nameWithin.test(word);
  if (word.includes('.') || roman.test(word)) return true;
  const letters = word.replaceAll(/[^\p{L}]/gu, '');
  if (letters.length === 1) return /[aioyeàéA-Z]/u.test(letters);
  // Short forms have a capital: Dr, Mrs, Ltd, N.Y.
  if (!vowel.test(letters)) return /^\p{Lu}/u.test(letters) && letters.length <= 4;
  return !consonants.test(letters.replaceAll(oneSound, 't'));
}
