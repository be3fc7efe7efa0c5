import { pairToken, rubbishToken, wordToken, type QualityToken } from './quality-token.ts';

const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕…—–·]+/gu;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u;
const firstWide = 0x2e80;
const edges = /^[\p{P}£$€©]+|[\p{P}£$€©]+$/gu;
const figures = /^[\p{N}\p{P}£$€°%×+=½¼¾]*(?:\p{L}{1,3}\.?)?$/u;
const noWord = /^\p{N}|^[^\p{L}]*$/u;
const marks = /^[\p{P}]{1,3}$/u;
const markRepeated = /^([\p{P}\p{S}])\1*$/u;
const rubbish = /^[~^\\|_{}<>■¦¬]/u;
const dashes = /[-—–/]+/u;
const sign = /^[\p{P}\p{S}]+$/u;
const onlyLetters = /^\p{L}+$/u;

const mostRemembered = 65_536;
// A longer piece would keep the whole scan it was cut from in memory.
const longestRemembered = 12;
const wordsByPiece = new Map<string, readonly QualityToken[]>();
const pairs = new Map<string, QualityToken>();

/** Reads a line as what quality is measured by; figures and marks say nothing and are passed over. */
export function tokensOf(line: string): QualityToken[] {
  const tokens: QualityToken[] = [];
  for (const found of line.match(piece) ?? []) {
    if (found.charCodeAt(0) >= firstWide && wide.test(found)) addPairs(tokens, found);
    else tokens.push(...wordsOf(found));
  }
  return tokens;
}

function addPairs(tokens: QualityToken[], run: string): void {
  let before = '';
  for (const character of run) {
    if (before !== '') tokens.push(pairOf(before + character));
    before = character;
  }
}

function pairOf(text: string): QualityToken {
  let known = pairs.get(text);
  if (known) return known;
  if (pairs.size >= mostRemembered) pairs.clear();
  pairs.set(text, (known = pairToken(text)));
  return known;
}

function wordsOf(found: string): readonly QualityToken[] {
  if (found.length > longestRemembered) return readWords(found);
  let known = wordsByPiece.get(found);
  if (known) return known;
  if (wordsByPiece.size >= mostRemembered) wordsByPiece.clear();
  wordsByPiece.set(found, (known = readWords(found)));
  return known;
}

function readWords(found: string): QualityToken[] {
  if (onlyLetters.test(found)) return [wordToken(found)];
  if (marks.test(found) || markRepeated.test(found)) return rubbish.test(found) ? [rubbishToken] : [];
  if (sign.test(found)) return [rubbishToken];
  return found
    .split(dashes)
    .map((word) => word.replace(edges, ''))
    .filter((text) => text !== '' && !(figures.test(text) && noWord.test(text)))
    .map(wordToken);
}
