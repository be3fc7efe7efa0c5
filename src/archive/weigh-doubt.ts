/**
 * How much a doubt matters, from 0 to 100, by its rule: first what would send a whole page or an address astray, then
 * what is wrong in a headline, then what is wrong in one line.
 */
const weights: Readonly<Record<string, number>> = {
  // A person has decided, and the decision does not stand in the archive.
  'correction-clash': 100,
  // Every paragraph of the page may run across two columns.
  'columns-side-by-side': 95,
  // Articles get their addresses here, and addresses stay for ever.
  'maybe-several-articles': 90,
  // The whole text may be other characters than were printed.
  mojibake: 85,
  // Sections under the wrong headings say what was never printed, and links lead to them.
  'section-order': 80,
  // The article may go by the name of one of its sections.
  'turned-headline': 80,
  // The article goes by a name that nobody printed.
  'no-headline': 75,
  // The end of an article is missing, or stands as an article of its own.
  'jump-without-partner': 70,
  // Whole paragraphs may stand in the wrong place.
  'turned-without-heading': 65,
  // A column may stand in the wrong place.
  'column-order': 65,
  // It was put back where it seems to belong, and nothing else fits.
  'columns-moved': 55,
  // The name an article goes by in every list may be its kicker.
  'headline-or-kicker': 60,
  // A printed line may be missing.
  'repeated-line': 50,
  // Bad text that cannot be mended here, only known for what it is.
  unreadable: 45,
  // One line is set as the wrong thing; no word of it is lost.
  'heading-without-text': 40,
  // One word.
  'hyphen-at-line-end': 20,
  'space-at-line-end': 20,
  // One character.
  'private-use': 30,
  'unreadable-character': 30,
};

const middle = 50;

/** Tells how much a doubt of a rule matters, from 0 to 100; a rule that is not known lies in the middle. */
export function weighDoubt(rule: string): number {
  return weights[rule] ?? middle;
}
