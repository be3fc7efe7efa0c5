import { writingOf, type Lang } from '../model/lang.ts';

const turn = /(?<=[，。；：！？、　])(?![”’」』）》])|(?<![“‘「『（《])(?=[“‘「『（《])(?!^)/u;

/**
 * Parts a headline where a compositor would rather turn the line: after its punctuation and before a quotation.
 * Only Chinese needs it, since there a line may otherwise turn between any two characters.
 */
export function clausesOf(headline: string, lang: Lang): readonly string[] {
  return writingOf(lang) === 'cjk' ? headline.split(turn) : [headline];
}
