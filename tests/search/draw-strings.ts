import { Converter } from 'opencc-js';
import { scan, type ScannedArticle } from './plain-scan.ts';

/** A string to look for: as a reader types it, what it is, and whether its last word must end where it does. */
export interface DrawnString {
  readonly kind: string;
  readonly typed: string;
  readonly wanted: string;
  readonly whole: boolean;
}

const toTraditional = Converter({ from: 'cn', to: 't' });

/** Draws strings from an archive, the same each time: every kind that readers look for, found and absent. */
export function drawStrings(articles: readonly ScannedArticle[], count: number, seed = 1923): DrawnString[] {
  const random = startRandom(seed);
  const pieces = articles.flatMap(({ sections }) => sections.flatMap((section) => section.pieces));
  const kinds = Object.entries(makers);
  const strings: DrawnString[] = [];
  while (strings.length < count && kinds.length > 0) {
    const [kind, make] = kinds.shift()!;
    const drawn = draw(make);
    if (drawn === undefined) continue;
    strings.push({ kind, ...drawn });
    kinds.push([kind, make]);
  }
  return strings;

  function draw(make: Make): Drawn | undefined {
    for (let n = 0; n < tries; n++) {
      const drawn = make(pieces[Math.floor(random() * pieces.length)]!, random, articles);
      if (drawn !== undefined) return drawn;
    }
    return undefined;
  }
}

/** What was not drawn in so many tries is of a kind that the archive does not hold. */
const tries = 20_000;

type Drawn = Omit<DrawnString, 'kind'>;
type Make = (piece: string, random: () => number, articles: readonly ScannedArticle[]) => Drawn | undefined;

const makers: Readonly<Record<string, Make>> = {
  'a pair of characters': (piece, random) => open(cut(piece, 2, random), /^\p{Script=Han}+$/u),
  'a stretch of characters': (piece, random) =>
    open(cut(piece, 3 + Math.floor(random() * 6), random), /^\p{Script=Han}+$/u),
  'a single character': (piece, random) => open(cut(piece, 1, random), /^\p{Script=Han}$/u),
  'a stretch with its punctuation': (piece, random) =>
    open(cut(piece, 4 + Math.floor(random() * 6), random), /^\p{Script=Han}[^\s“”「」"]*\p{Script=Han}$/u),
  'a figure with what stands beside it': (piece, random) =>
    open(cut(piece, 2 + Math.floor(random() * 4), random), /^(?=.*\d)[\d.\p{Script=Han}%]+$/u),
  'Traditional characters': (piece, random) => {
    const drawn = open(cut(piece, 3, random), /^\p{Script=Han}+$/u);
    const typed = drawn && toTraditional(drawn.typed);
    return typed === undefined || typed === drawn?.typed ? undefined : { typed, wanted: typed, whole: false };
  },
  'an English word': (piece, random) => open(word(piece, random), /^[A-Za-z]{3,}$/u),
  'the beginning of an English word': (piece, random) =>
    open(word(piece, random)?.slice(0, 4), /^[A-Za-z]{4}$/u),
  'a stretch of kana and characters': (piece, random) =>
    open(
      cut(piece, 3 + Math.floor(random() * 4), random),
      /^(?=.*\p{Script=Hiragana})[\p{Script=Han}\p{Script=Hiragana}]+$/u,
    ),
  'a stretch of Hangul': (piece, random) =>
    open(cut(piece, 2 + Math.floor(random() * 3), random), /^\p{Script=Hangul}+$/u),
  'a word with accents, typed without': (piece, random) => {
    const words = piece.match(/(?<!\p{L})[a-zA-Z]*[äöüéèêàçâîô][a-zA-Zäöüéèêàçâîô]*/gu) ?? [];
    const drawn = words[Math.floor(random() * words.length)];
    const typed = drawn?.normalize('NFD').replace(/\p{M}/gu, '');
    return typed === undefined ? undefined : { typed, wanted: typed, whole: false };
  },
  'an English phrase in quotation marks': (piece, random) => {
    const words = piece.split(' ');
    const from = Math.floor(random() * words.length);
    const phrase = words.slice(from, from + 2 + Math.floor(random() * 3)).join(' ');
    return /^[A-Za-z][^"“”]* [^"“”]*[A-Za-z]$/u.test(phrase) && !/\p{Script=Han}/u.test(phrase)
      ? { typed: `"${phrase}"`, wanted: phrase, whole: true }
      : undefined;
  },
  'characters that stand nowhere': (piece, random, articles) => {
    const drawn = open(`${cut(piece, 2, random)}${cut(piece, 2, random)}`, /^\p{Script=Han}{4}$/u);
    return drawn && scan(articles, drawn.wanted).size === 0 ? drawn : undefined;
  },
  'a word that stands nowhere': (piece, random, articles) => {
    const drawn = open(`${word(piece, random)}${cut(piece, 1, random)}q`, /^[A-Za-z]{5,}$/u);
    return drawn && scan(articles, drawn.wanted).size === 0 ? drawn : undefined;
  },
};

function open(drawn: string | undefined, wanted: RegExp): Drawn | undefined {
  return drawn !== undefined && wanted.test(drawn)
    ? { typed: drawn, wanted: drawn, whole: false }
    : undefined;
}

function cut(piece: string, length: number, random: () => number): string {
  const characters = Array.from(piece);
  const from = Math.floor(random() * Math.max(1, characters.length - length + 1));
  return characters.slice(from, from + length).join('');
}

function word(piece: string, random: () => number): string | undefined {
  const words = piece.match(/(?<![A-Za-z])[A-Za-z]+/gu) ?? [];
  return words[Math.floor(random() * words.length)];
}

/** The numbers from 0 to 1 of a linear congruence, by Numerical Recipes. */
export function startRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}
