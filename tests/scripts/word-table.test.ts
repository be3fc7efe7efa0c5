import { expect, it } from 'vitest';
import { askWords, openWordTable } from '../../scripts/restoring/word-table.ts';
import { brokenWords } from '../../src/restore/writing/broken-words.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';

it('a line end asks about its word in one piece and with its hyphen', () => {
  const text = 'The keeper put the Tide-\n\n  table beside the door — at\nhalf-past nine.\n';
  expect(brokenWords(text)).toEqual(['tidetable', 'tide-table']);
});

it('nothing is asked where no line breaks off', () => {
  expect(brokenWords('The tide-table hung\nbeside the door.\n')).toEqual([]);
});

it('the archive is heard for the words that were asked about and for no others', () => {
  const words = askWords(new Set(['tidetable', 'tide-table']));
  gatherWords('A tide-table, the tide-table; a table, a\ntide-\ntable.\n', words);
  expect(['tide-table', 'tidetable', 'table'].map((word) => words.times(word))).toEqual([2, 0, 0]);
});

it('every one of many words is told from the others', () => {
  const asked = Array.from({ length: 20_000 }, (_, i) => `word${i}`);
  const words = askWords(new Set(asked));
  const elsewhere = openWordTable(words.memory);
  asked.forEach((word, i) => i % 3 === 0 && elsewhere.add(word));
  expect(asked.filter((word, i) => words.has(word) !== (i % 3 === 0))).toEqual([]);
  expect(words.has('word20000')).toBe(false);
});
