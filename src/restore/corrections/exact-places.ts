/** The words around a passage; as nothing at all they say that the text begins or ends there, absent nothing. */
export interface Around {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Finds where words stand in a text with exactly these words before and after them. */
export function exactPlaces(text: string, words: string, { before, after }: Around): number[] {
  // Nothing stands everywhere, so a gap between words is looked for by what stands around it.
  const whole = (before ?? '') + words + (after ?? '');
  return placesOf(text, whole)
    .map((at) => at + (before ?? '').length)
    .filter((at) => before !== '' || at === 0)
    .filter((at) => after !== '' || at + words.length === text.length);
}

/** Finds every place of words in a text, overlapping ones too. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push(at);
    if (at >= text.length) break;
  }
  return places;
}
