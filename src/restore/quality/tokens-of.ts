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

const mostRemembered = 16_384;
// A longer piece would keep the whole scan it was cut from in memory.
const longestRemembered = 12;
const wordsByPiece = new Map<string, readonly QualityToken[]>();
// By the first character, then by the second.
const pairs = new Map<number, Map<number, QualityToken>>();
let pairsRemembered = 0;

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
  let before = -1;
  for (let i = 0; i < run.length; i++) {
    const character = run.codePointAt(i)!;
    if (character > 0xffff) i++;
    if (before >= 0) tokens.push(pairOf(before, character));
    before = character;
  }
}

function pairOf(first: number, second: number): QualityToken {
  const known = pairs.get(first)?.get(second);
  if (known) return known;
  if (pairsRemembered++ >= mostRemembered) {
    pairs.clear();
    pairsRemembered = 1;
  }
  const pair = pairToken(String.fromCodePoint(first, second));
  const ofFirst = pairs.get(first);
  if (ofFirst) ofFirst.set(second, pair);
  else pairs.set(first, new Map([[second, pair]]));
  return pair;
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
