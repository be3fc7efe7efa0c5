// What bytes 80 to 9F are in Windows-1252; beyond them a character's code is its byte.
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const western = /[\u0080-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/gu;
const ofTwo = /^(?:[ÂÃ].)+$/u;
// U+FFFD twice, read as GB18030.
const replacedTwice = /锟斤拷/u;

/**
 * Tells whether a line holds UTF-8 that was once read as Windows-1252 (Ã©, ä¸­æ–‡) or was lost in GB18030 (锟斤拷): its
 * accented runs, taken for bytes, would be UTF-8 to the last.
 */
export function isMojibake(text: string): boolean {
  if (replacedTwice.test(text)) return true;
  return (text.match(western) ?? []).some((run) => {
    const isLongEnough = run.length > 2 || ofTwo.test(run);
    return isLongEnough && isUtf8([...run].map(byteOf));
  });
}

function byteOf(character: string): number {
  const at = upper.indexOf(character);
  return at < 0 ? character.codePointAt(0)! : 0x80 + at;
}

function isUtf8(bytes: readonly number[]): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)) !== '';
  } catch {
    return false;
  }
}
