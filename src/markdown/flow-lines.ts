const wide =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’…—]';
const endsWide = new RegExp(`${wide}$`, 'u');
const startsWide = new RegExp(`^${wide}`, 'u');

/** Writes a text whose line breaks were kept as one line: with nothing between Chinese lines, a space between others. */
export function flowLines(text: string): string {
  if (!text.includes('\n')) return text;
  return text
    .split('\n')
    .reduce((flown, line) => flown + (endsWide.test(flown) || startsWide.test(line) ? '' : ' ') + line);
}
