import type { Doubt } from '../../model/change.ts';
import type { Correction } from '../../model/correction.ts';
import type { Draft } from './draft.ts';

/** Says that a correction no longer fits, with what it says and what stands now, as a doubt at the likeliest line. */
export function describeClash(draft: Draft, correction: Correction, clash: string): Doubt {
  return {
    rule: 'correction-clash',
    line: lineOf(draft, correction),
    reason: `A correction of ${correction.when} no longer fits and was not applied. It says ${saying(correction)}; ${clash}. Change its entry, or take it out.`,
  };
}

function saying(correction: Correction): string {
  switch (correction.kind) {
    case 'text':
      return `“${correction.to}” instead of “${correction.from}”`;
    case 'field':
      return `${correction.field} ${quote(correction.to)} instead of ${quote(correction.from)}`;
    case 'role':
      return `“${correction.text}” is ${correction.to} instead of ${correction.from}`;
    case 'split':
      return `another article begins at “${correction.at}”`;
    case 'join':
      return `it goes on in ${correction.with}`;
    case 'accept':
      return `the doubt ${correction.rule} at line ${correction.line} is none`;
  }
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}

const lengthToKnow = 8;

function lineOf({ blocks, article }: Draft, correction: Correction): number {
  const words = wordsOf(correction);
  const near = words.map((word) => blocks.find(({ text }) => text.includes(word))).find((block) => block);
  return near?.lines[0] ?? article.source?.lines[0]?.[0] ?? 1;
}

function wordsOf(correction: Correction): string[] {
  const { before = '', after = '', from = '' } = correction.kind === 'text' ? correction : {};
  const own = correction.kind === 'role' ? correction.text : correction.kind === 'split' ? correction.at : '';
  return [from, before.slice(-lengthToKnow), after.slice(0, lengthToKnow), own].filter((it) => it !== '');
}
