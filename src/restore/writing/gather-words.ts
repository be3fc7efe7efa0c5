const word = /[\p{L}\p{M}’']+(?:-[\p{L}\p{M}’']+)*/gu;
// Korean breaks its lines between any two syllables, with no sign of it.
const brokenAtEnd = /(?:[-¬\u00AD⸗=]|\p{Script=Hangul})\s*$/u;

/**
 * Adds the words of a scan, in small letters, to those seen in the archive. Words at the ends of lines that break
 * off are left out, and so are the words they go on with: they are what is to be judged. Of a word with a hyphen
 * its first part is added with the hyphen after it, and its last with one before (`tide-`, `-table`): what has
 * taken a hyphen once takes it again.
 */
export function gatherWords(text: string, words: { add(word: string): unknown }): void {
  let isBroken = false;
  for (const line of text.split('\n')) {
    const found = line.toLowerCase().match(word) ?? [];
    const breaksOff = brokenAtEnd.test(line);
    for (const seen of found.slice(isBroken ? 1 : 0, breaksOff ? -1 : undefined)) {
      words.add(seen);
      if (!seen.includes('-')) continue;
      words.add(seen.replace(/-.*$/u, '-'));
      words.add(seen.replace(/^.*-/u, '-'));
    }
    isBroken = breaksOff;
  }
}
