/** Gives a text as one line without control characters, for formats in which an end of line means something. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
