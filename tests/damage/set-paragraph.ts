import type { Lang } from '../../src/model/lang.ts';
import type { WritingSystem } from '../../src/restore/writing/writing-system.ts';
import type { Random } from './random.ts';
import { fillGrid, hangs } from './fill-grid.ts';
import { fillSyllables } from './fill-syllables.ts';
import { fillWords } from './fill-words.ts';
import type { SetLine, Style } from './page.ts';

/** How a compositor of a language works: how far first lines are moved in, in ems, and how lines are filled. */
interface Typesetting {
  readonly indent: number;
  readonly fill: 'grid' | 'syllables' | 'words';
}

const typesettings: Readonly<Record<string, Typesetting>> = {
  zh: { indent: 2, fill: 'grid' },
  ja: { indent: 1, fill: 'grid' },
  ko: { indent: 1, fill: 'syllables' },
};
const ofWords: Typesetting = { indent: 1, fill: 'words' };

/** Sets a paragraph in a column: first line moved in, lines filled, words broken as its language breaks them. */
export function setParagraph(
  text: string,
  style: Style,
  writing: WritingSystem,
  random: Random,
  lang: Lang = writing.id === 'cjk' ? 'zh-Hans' : 'en',
): SetLine[] {
  const { indent, fill } = typesettings[lang.slice(0, 2)] ?? ofWords;
  const fills = {
    grid: () => fillGrid(text, style, indent),
    syllables: () => fillSyllables(text, style, indent),
    words: () => fillWords(text, style, indent, lang, random),
  };
  return fills[fill]().map((line, i) => ({
    ...line,
    x: (i === 0 ? indent : 0) - (style.hangsQuotes && fill === 'grid' && hangs(line.text) ? 0.5 : 0),
    isDisplay: false,
    isColumnHead: false,
  }));
}
