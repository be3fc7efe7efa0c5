const unseen = /[\p{Cc}\p{Cf}]/gu;
const lookAlike = /[\u2e80-\u2fdf\ufb00-\ufb06]/gu;
const mark = /\p{Mn}/gu;
const blankThatCounts = / (?= )|(?<= ) |^ | $/gu;

/**
 * Makes visible what an eye cannot tell: controls and look-alikes by their numbers, marks apart from their letters,
 * spaces beside spaces by an open box.
 */
export function showInvisible(text: string): string {
  return text
    .replace(unseen, numberOf)
    .replace(lookAlike, (character) => character + numberOf(character))
    .replace(mark, (sign) => ` ◌${sign}`)
    .replace(blankThatCounts, '␣');
}

function numberOf(character: string): string {
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}
