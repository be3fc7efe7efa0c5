import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import { gatherWords } from '../../src/restore/writing/gather-words.ts';
import { writingSystemOf } from '../../src/restore/writing/index.ts';
import { latin } from '../../src/restore/writing/latin.ts';

const seenElsewhere = `The quayside was empty. A tide-table hung there. The week-end was of high quality.
The mayor and the president met. A sea-wall and a liver-coloured dog. To-day it rained. Two stores.
The night was long, and the shirt was new. He had a storey built, and the soldier a good-looking horse.`;

function join(before: string, after: string): string {
  const words = new Set<string>();
  gatherWords(seenElsewhere, words);
  const joint = latin.join(before, after, words);
  return joint.before + joint.between + joint.after;
}

describe('a hyphen at a line’s end', () => {
  it.each([
    ['along the quay-', 'side at noon', 'along the quayside at noon'],
    ['two quay-', 'sides', 'two quaysides'],
    ['the head of-', 'fice', 'the head office'],
    ['a set of reg-', 'ulations', 'a set of regulations'],
    ['the RESER-', 'VES', 'the RESERVES'],
    ['an ex-', 'ample', 'an example'],
    ['well-inten-', 'tioned', 'well-intentioned'],
    ['in the after¬', 'noon', 'in the afternoon'],
    ['in the after\u00AD', 'noon', 'in the afternoon'],
    ['des ame⸗', 'rikaniſchen Herrn', 'des amerikaniſchen Herrn'],
    ['die Stra=', 'ße', 'die Straße'],
  ])('falls in “%s|%s”', (before, after, printed) => {
    expect(join(before, after)).toBe(printed);
  });

  it.each([
    ['the tide-', 'table', 'the tide-table'],
    ['the tide-', 'tables', 'the tide-tables'],
    ['the week-', 'end', 'the week-end'],
    ['rain to-', 'day', 'rain to-day'],
    ['some twenty-', 'five men', 'some twenty-five men'],
    ['about three-', 'quarters', 'about three-quarters'],
    ['the Franco-', 'Prussian war', 'the Franco-Prussian war'],
    ['the ex-', 'president', 'the ex-president'],
    ['his mother-in-', 'law', 'his mother-in-law'],
    ['a brown-', 'coloured', 'a brown-coloured'],
    ['of high-', 'quality', 'of high-quality'],
    ['in 1914-', '18', 'in 1914-18'],
    ['a 20-', 'foot boat', 'a 20-foot boat'],
    ['by Lieut.-', 'Col. Carl', 'by Lieut.-Col. Carl'],
    ['der Reichs=', 'Anzeiger', 'der Reichs=Anzeiger'],
    ['der Kreis⸗', 'Obligationen', 'der Kreis⸗Obligationen'],
    ['des Staats-', 'Anzeigers', 'des Staats-Anzeigers'],
  ])('stays in “%s|%s”', (before, after, printed) => {
    expect(join(before, after)).toBe(printed);
  });

  it.each([
    ['des In-', 'und Auslandes', 'des In- und Auslandes'],
    ['the two-', 'and three-storey houses', 'the two- and three-storey houses'],
  ])('hangs before a space in “%s|%s”', (before, after, printed) => {
    expect(join(before, after)).toBe(printed);
  });

  it.each([
    ['he went—', 'and came back', 'he went—and came back'],
    ['he went --', 'and came back', 'he went -- and came back'],
    ['he went –', 'and came back', 'he went – and came back'],
    ['x = 5', 'and more', 'x = 5 and more'],
    ['der Civilbevölke⸗', '38', 'der Civilbevölke⸗ 38'],
  ])('is not what ends “%s”', (before, after, printed) => {
    expect(join(before, after)).toBe(printed);
  });

  it('raises a doubt where the archive knows both parts and neither form', () => {
    const words = new Set<string>();
    gatherWords(seenElsewhere, words);
    expect(latin.join('a night-', 'shirt', words)).toMatchObject({ before: 'a night-', doubt: 'hyphen' });
    const text =
      'Lost at the Fair\n\nThe boy said that he had lost a new night-\nshirt between the church and the old mill by the river.\n';
    const { article } = restore({ file: 'p01.txt', text }, { sha256: '0'.repeat(64), words }).articles[0]!;
    expect(article.doubts).toEqual([expect.objectContaining({ rule: 'hyphen-at-line-end', line: 3 })]);
  });
});

it('words broken at a line’s end are no evidence, and hyphenated ones are evidence for their parts', () => {
  const words = new Set<string>();
  gatherWords('the har-\nbour wall\nand the sea-wall', words);
  expect(words.has('har')).toBe(false);
  expect(words.has('bour')).toBe(false);
  expect([...words]).toEqual(expect.arrayContaining(['the', 'wall', 'sea-wall', 'sea-', '-wall']));
});

describe('a hyphen at a line’s end, in a word the archive never saw,', () => {
  const joinIn = (lang: string, before: string, after: string): string => {
    const joint = writingSystemOf(lang).join(before, after, new Set());
    return joint.before + joint.between + joint.after;
  };

  it.each([
    ['fr', 'et là-', 'haut le vent', 'et là-haut le vent'],
    ['fr', 'viendra-', 't-elle ?', 'viendra-t-elle ?'],
    ['fr', '», répond-', 'il', '», répond-il'],
    ['fr', 'soixante-', 'douze voix', 'soixante-douze voix'],
    ['fr', 'à Villeneuve-', 'sur-Lot', 'à Villeneuve-sur-Lot'],
    ['fr', 'le maire lui-', 'même', 'le maire lui-même'],
    ['fr', 'dès avant-', 'hier', 'dès avant-hier'],
    ['en', 'a sewing-', 'basket', 'a sewing-basket'],
    ['en', 'the up-', 'to-date plant', 'the up-to-date plant'],
  ])('stays as the word’s own in %s: “%s|%s”', (lang, before, after, printed) => {
    expect(joinIn(lang, before, after)).toBe(printed);
  });

  it.each([
    ['fr', 'le prin-', 'temps', 'le printemps'],
    ['fr', 'une sous-', 'cription', 'une souscription'],
    ['fr', 'la dix-', 'ième', 'la dixième'],
    ['fr', 'des avan-', 'tages', 'des avantages'],
    ['de', 'die Schul-', 'bücherei', 'die Schulbücherei'],
    ['de', 'der Zwei-', 'kampf', 'der Zweikampf'],
    ['en', 'quite meaning-', 'less', 'quite meaningless'],
  ])('falls in %s: “%s|%s”', (lang, before, after, printed) => {
    expect(joinIn(lang, before, after)).toBe(printed);
  });

  it('stays, with a doubt, where one part is a word and the other looks like one', () => {
    const { before, doubt } = latin.join('an old cider-', 'barrel', new Set(['cider']));
    expect([before, doubt]).toEqual(['an old cider-', 'hyphen']);
    expect(latin.join('one mo-', 'ment', new Set()).doubt).toBeUndefined();
  });
});
