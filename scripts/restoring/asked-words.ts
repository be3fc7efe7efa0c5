import type { Words } from '../../src/restore/writing/writing-system.ts';

/** Words that remember what they were asked and what they answered: as long as the answers hold, so does the result. */
export interface AskedWords extends Words {
  answers(): ReadonlyMap<string, boolean>;
}

/** Listens to what is asked of an archive's words. */
export function rememberAsked(words: Words): AskedWords {
  const answers = new Map<string, boolean>();
  return {
    has(word) {
      const known = answers.get(word) ?? words.has(word);
      answers.set(word, known);
      return known;
    },
    answers: () => answers,
  };
}
