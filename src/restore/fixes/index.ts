import { closeLetterSpacing } from './close-letter-spacing.ts';
import { closeSpaces } from './close-spaces.ts';
import { compose } from './compose.ts';
import { dropControls } from './drop-controls.ts';
import { dropSoftHyphens } from './drop-soft-hyphens.ts';
import type { Fix } from './fix.ts';
import { foldSpaces } from './fold-spaces.ts';
import { splitLigatures } from './split-ligatures.ts';
import { undouble } from './undouble.ts';
import { unifyEllipses } from './unify-ellipses.ts';
import { unifyRadicals } from './unify-radicals.ts';

/** All fixes in the order they run; each stands where it does for the reason beside it. */
export const fixes: readonly Fix[] = [
  dropControls, // first, so that no invisible character hides a pattern from the others
  dropSoftHyphens, // likewise
  compose, // before anything compares characters
  unifyRadicals, // likewise: a radical and its character are the same character
  unifyEllipses, // before lines are measured and their ends are read
  splitLigatures,
  closeLetterSpacing, // before undoubling: a spaced-out line can be doubled too
  undouble, // before spaces are closed, since a space can part the copies
  closeSpaces,
  foldSpaces, // last, over what all others left
];
