import type { Paint } from './page.ts';

const runs = /[“”‘’《》]|[^“”‘’《》]+/gu;

/** Paints a headline as fake bold does, and gives what an extractor reads of it: one line, or the line twice. */
export function paint(text: string, how: Paint, isChinese: boolean): string[] {
  switch (how) {
    case 'once':
      return [text];
    case 'characters':
      return [repeatCharacters(text, 2)];
    case 'thrice':
      return [repeatCharacters(text, 3)];
    case 'runs':
      return [isChinese ? (text.match(runs) ?? []).map((run) => run + run).join('') : text + text];
    case 'line':
      return [text, text];
  }
}

function repeatCharacters(text: string, n: number): string {
  return [...text].map((character) => (character === ' ' ? ' ' : character.repeat(n))).join('');
}
