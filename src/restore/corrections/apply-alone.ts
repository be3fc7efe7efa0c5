import type { Correction } from '../../model/correction.ts';
import { correctField } from './correct-field.ts';
import { correctText } from './correct-text.ts';
import type { Applied, Draft } from './draft.ts';
import { giveRole } from './give-role.ts';

/** Applies a correction that is about one article alone. */
export function applyAlone(
  draft: Draft,
  correction: Exclude<Correction, { kind: 'split' | 'join' }>,
): Applied {
  if (correction.kind === 'text') {
    const corrected = correctText(draft.text, correction);
    return 'clash' in corrected ? corrected : { draft: { ...draft, text: corrected.text } };
  }
  if (correction.kind === 'field') return correctField(draft, correction);
  if (correction.kind === 'role') return giveRole(draft, correction);
  return { draft: withoutDoubt(draft, correction) };
}

function withoutDoubt(draft: Draft, accepted: { readonly rule: string; readonly line: number }): Draft {
  const doubts = draft.article.doubts?.filter(
    ({ rule, line }) => rule !== accepted.rule || line !== accepted.line,
  );
  return doubts ? { ...draft, article: { ...draft.article, doubts } } : draft;
}
