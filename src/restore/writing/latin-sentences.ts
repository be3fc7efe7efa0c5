import { joinLatin } from './join-latin.ts';
import { judgeFrenchHyphen } from './judge-french-hyphen.ts';
import { latin } from './latin.ts';
import type { WritingSystem } from './writing-system.ts';

// In mid-sentence none of these has a capital; hence the line opens a sentence of its own.
const ordinaryWord =
  /^(?:Der|Die|Das|Des|Dem|Den|Ein|Eine|Einen|Einem|Einer|Und|Aber|Auch|Als|Am|An|Auf|Aus|Bei|Beim|Bis|Daß|Dass|Dann|Diese|Dieser|Dieses|Es|Er|Für|Im|In|Mit|Nach|Nur|Seit|So|Um|Unter|Vom|Von|Vor|Wann|Was|Wenn|Wer|Wie|Wir|Zu|Zum|Zur|Zwei|Le|La|Les|Un|Une|Des|Du|De|Au|Aux|À|Ce|Cet|Cette|Ces|Dans|Depuis|Elle|Elles|En|Et|Il|Ils|Je|Mais|Nos|Notre|Nous|On|Ou|Par|Pour|Quand|Que|Qui|Sa|Son|Ses|Sur|Vous)\s|^L[’']\p{L}/u;
// A sentence that opens so leans on the one before it, so it seldom opens a paragraph.
const pointsBack =
  /^(?:Er|Sie|Es|Ihre?[mnrs]?|Seine?[mnrs]?|Dies(?:e[mnrs]?)?|Jene[mnrs]?|Dann|Danach|Dabei|Dazu|Dort|Doch|Aber|Und|Auch|Denn|So|Nur|Trotzdem|Darauf|Da|Ils?|Elles?|Son|Sa|Ses|Leurs?|Ce(?:la|ci|tte|lui|lle|ux|t|s)?|Mais|Et|Puis|Ensuite|Alors|Aussi|Y)\s|^(?:C’|C'|S’y|Celui|Celle)/u;
const closesQuotation = /[»”“«"][\s\u00A0\u202F]?$/u;
const opensQuotation = /^[«„»"“]/u;

/**
 * German, French and their like: as English, but that titles are written as sentences are, and with small words of
 * their own that have a capital only where a sentence begins.
 */
export const latinSentences = {
  ...latin,
  writesTitlesAsSentences: true,
  /** Whether the line begins with a small word in a capital, so that a sentence begins with it. */
  opensSentence: (text: string): boolean => ordinaryWord.test(text),
  surpriseOfGoingOn: (before, after) =>
    ordinaryWord.test(after) && !/[„“«"‚]\s?$/u.test(before) ? 4 : latin.surpriseOfGoingOn(before, after),
  surpriseOfSentenceEnd(before, after) {
    if (closesQuotation.test(before) && opensQuotation.test(after)) return 6;
    return pointsBack.test(after) ? 1.9 : 2.9;
  },
  join: (before, after, words) => joinLatin(before, after, words, judgeFrenchHyphen),
} as const satisfies WritingSystem & { readonly opensSentence: (text: string) => boolean };
