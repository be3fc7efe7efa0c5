import type { Fix } from './fix.ts';

const needsFolding = / {2}|[^\S\n ]| [,.]/u;
const spaces = /[^\S\n]+/gu;
// French sets a space before some marks and inside its quotation marks that no line breaks at; alone it is printed.
const unbreakable = /^[\u00A0\u202F]$/u;
const spaceBeforeMark = /(?<=\p{L}) (?=(?:,|\.(?! ?\.))(?:\s|$))/gu;

/**
 * Leaves one space where an extractor wrote several, and none before a comma or a stop. Before ; : ! ? many
 * papers did set one, and French ones always do.
 */
export const foldSpaces: Fix = {
  id: 'fold-spaces',
  summary: 'Leaves one space where the extraction wrote several.',
  writing: ['hangul', 'latin'],
  examples: [
    ['The   keeper  said', 'The keeper said'],
    ['the keeper , who', 'the keeper, who'],
    ['the\u00A0 keeper', 'the keeper'],
  ],
  keeps: [
    'The keeper said',
    '£3 4s. 6d.',
    'wait . . . and see',
    'Que de changements depuis !',
    '«\u00A0un toit.\u00A0»',
    '96\u00A0400 francs',
  ],
  changesSpacing: true,
  restore(text) {
    if (!needsFolding.test(text)) return text.trim();
    return text.trim().replace(spaces, fold).replace(spaceBeforeMark, '');
  },
};

function fold(white: string): string {
  return unbreakable.test(white) ? white : ' ';
}
