import { latin } from './latin.ts';
import type { WritingSystem } from './writing-system.ts';

// In mid-sentence none of these has a capital; hence the line opens a sentence of its own.
const ordinaryWord =
  /^(?:Der|Die|Das|Des|Dem|Den|Ein|Eine|Einen|Einem|Einer|Und|Aber|Auch|Als|Am|An|Auf|Aus|Bei|Beim|Bis|Daß|Dass|Dann|Diese|Dieser|Dieses|Es|Er|Für|Im|In|Mit|Nach|Nur|Seit|So|Um|Unter|Vom|Von|Vor|Wann|Was|Wenn|Wer|Wie|Wir|Zu|Zum|Zur|Zwei|Le|La|Les|Un|Une|Des|Du|De|Au|Aux|À|Ce|Cet|Cette|Ces|Dans|Depuis|Elle|Elles|En|Et|Il|Ils|Je|Mais|Nos|Notre|Nous|On|Ou|Par|Pour|Quand|Que|Qui|Sa|Son|Ses|Sur|Vous)\s|^L[’']\p{L}/u;

/**
 * German, French and their like: as English, but that titles are written as sentences are, and with small words of
 * their own that have a capital only where a sentence begins.
 */
export const latinSentences: WritingSystem = {
  ...latin,
  writesTitlesAsSentences: true,
  surpriseOfGoingOn: (before, after) =>
    ordinaryWord.test(after) && !/[„“«"‚]\s?$/u.test(before) ? 4 : latin.surpriseOfGoingOn(before, after),
};
