const word = /[\p{L}\p{M}’']+(?:-[\p{L}\p{M}’']+)*/gu;
const hyphenAtEnd = /[-¬\u00AD⸗=]\s*$/u;

/**
 * Adds the words of a scan, in small letters, to those seen in the archive. Words at the ends of lines that break
 * off are left out, and so are the words they go on with: they are what is to be judged.
 */
export function gatherWords(text: string, words: { add(word: string): unknown }): void {
  let isBroken = false;
  for (const line of text.split('\n')) {
    const found = line.toLowerCase().match(word) ?? [];
    const breaksOff = hyphenAtEnd.test(line);
    for (const seen of found.slice(isBroken ? 1 : 0, breaksOff ? -1 : undefined)) words.add(seen);
    isBroken = breaksOff;
  }
}
