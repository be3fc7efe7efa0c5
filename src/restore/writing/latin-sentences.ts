import { latin } from './latin.ts';
import type { WritingSystem } from './writing-system.ts';

/** German, French and their like: as English, but that titles are written as sentences are. */
export const latinSentences: WritingSystem = { ...latin, writesTitlesAsSentences: true };
