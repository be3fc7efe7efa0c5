import { costsOfCharacters } from '../readers/costs-of-characters.ts';
import { bloom } from './bloom.ts';
import { functionWords } from './function-words.ts';
import { isWellFormed } from './is-well-formed.ts';

/** A word, or two characters of East Asia side by side, or a sign that no press would set there. */
export interface QualityToken {
  readonly kind: 'words' | 'pairs' | 'rubbish';
  /** What it is known by: the digest of its text in small letters. */
  readonly digest: number;
  /** What it is worth by itself: it reads, it cannot be read, or that depends on what is known. */
  readonly worth: 'all' | 'nothing' | 'usual' | 'rare';
  /** The languages it is one of the commonest words of. */
  readonly tongues: readonly string[];
}

const none: readonly string[] = [];

export const rubbishToken: QualityToken = {
  kind: 'rubbish',
  digest: 0,
  worth: 'nothing',
  tongues: none,
};

/** Weighs a word as far as it can be weighed by itself. */
export function wordToken(text: string): QualityToken {
  const key = text.toLowerCase();
  const tongues = tonguesOf.get(key);
  const worth = tongues ? 'all' : isWellFormed(text) ? 'usual' : 'nothing';
  return { kind: 'words', digest: bloom.digestOf(key), worth, tongues: tongues ?? none };
}

/** Weighs two characters side by side as far as they can be weighed by themselves. */
export function pairToken(text: string): QualityToken {
  const worth = holdsRare(text) ? 'rare' : 'usual';
  return { kind: 'pairs', digest: bloom.digestOf(text.toLowerCase()), worth, tongues: none };
}

const tonguesOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(Object.values(functionWords).flatMap((words) => [...words]))].map((word) => [
    word,
    Object.keys(functionWords).filter((tongue) => functionWords[tongue]!.has(word)),
  ]),
);

function holdsRare(text: string): boolean {
  const { 'zh-Hans': hans, 'zh-Hant': hant, ja } = costsOfCharacters();
  for (const character of text)
    if (!hans.has(character) && !hant.has(character) && !ja.has(character)) return true;
  return false;
}
