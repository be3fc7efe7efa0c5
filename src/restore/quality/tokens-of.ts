/** A word, or two characters of East Asia side by side, or a sign that no press would set there. */
export interface QualityToken {
  readonly kind: 'words' | 'pairs' | 'rubbish';
  readonly text: string;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u;
const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕…—–·]+/gu;
const edges = /^[\p{P}£$€©]+|[\p{P}£$€©]+$/gu;
const figures = /^[\p{N}\p{P}£$€°%×+=½¼¾]*(?:\p{L}{1,3}\.?)?$/u;
const marks = /^[\p{P}]{1,3}$/u;
const dashes = /[-—–/]+/u;
const sign = /^[\p{P}\p{S}]+$/u;

/** Reads a line as what quality is measured by; figures and marks say nothing and are passed over. */
export function tokensOf(line: string): QualityToken[] {
  return (line.match(piece) ?? []).flatMap((found) => (wide.test(found) ? pairsOf(found) : wordsOf(found)));
}

function pairsOf(run: string): QualityToken[] {
  const characters = [...run];
  return characters.slice(1).map((after, i) => ({ kind: 'pairs', text: characters[i]! + after }));
}

function wordsOf(found: string): QualityToken[] {
  if (marks.test(found) || /^([\p{P}\p{S}])\1*$/u.test(found)) {
    return /^[~^\\|_{}<>■¦¬]/u.test(found) ? [{ kind: 'rubbish', text: found }] : [];
  }
  if (sign.test(found)) return [{ kind: 'rubbish', text: found }];
  const words = found.split(dashes).map((word) => word.replace(edges, ''));
  return words
    .filter((text) => text !== '' && !(figures.test(text) && /^\p{N}|^[^\p{L}]*$/u.test(text)))
    .map((text) => ({ kind: 'words', text }));
}
