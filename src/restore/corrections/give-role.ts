import type { Correction } from '../../model/correction.ts';
import type { Applied, Draft } from './draft.ts';
import { layDown } from './lay-down.ts';
import { pickUp } from './pick-up.ts';

type RoleCorrection = Extract<Correction, { kind: 'role' }>;

/** Makes a block of an article something else: takes it from where it stood and gives it its new place. */
export function giveRole(draft: Draft, { text, from, to }: RoleCorrection): Applied {
  const picked = pickUp(draft, from, text);
  if ('draft' in picked) return { draft: layDown(picked.draft, to, picked) };
  if ('draft' in pickUp(draft, to, text)) return { draft };
  return picked;
}
