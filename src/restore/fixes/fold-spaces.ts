import type { Fix } from './fix.ts';

const needsFolding = / {2}|[^\S\n ]| [,;?!.]/u;
const spaces = /[^\S\n]+/gu;
const spaceBeforeMark = /(?<=\p{L}) (?=(?:[,;?!]|\.(?! ?\.))(?:\s|$))/gu;

/** Leaves one space where an extractor wrote several, and none before a comma or a stop. */
export const foldSpaces: Fix = {
  id: 'fold-spaces',
  summary: 'Leaves one space where the extraction wrote several.',
  writing: ['latin'],
  examples: [
    ['The   keeper  said', 'The keeper said'],
    ['the keeper , who', 'the keeper, who'],
  ],
  keeps: ['The keeper said', '£3 4s. 6d.', 'wait . . . and see'],
  restore(text) {
    if (!needsFolding.test(text)) return text.trim();
    return text.trim().replace(spaces, ' ').replace(spaceBeforeMark, '');
  },
};
