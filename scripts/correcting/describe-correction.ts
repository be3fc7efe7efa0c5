import type { Correction } from '../../src/model/correction.ts';

/** Tells a correction in one line of the terminal. */
export function describeCorrection(correction: Correction): string {
  const { who, why, when } = correction;
  return [`${when}${who ? ` ${who}` : ''}: ${saying(correction)}`, why].filter(Boolean).join(' — ');
}

function saying(correction: Correction): string {
  switch (correction.kind) {
    case 'text':
      return `${quote(correction.from)} → ${quote(correction.to)}`;
    case 'field':
      return `${correction.field}: ${quote(correction.from)} → ${quote(correction.to)}`;
    case 'role':
      return `${quote(correction.text)} is ${correction.to}, not ${correction.from}`;
    case 'split':
      return `another article begins at ${quote(correction.at)}`;
    case 'join':
      return `goes on in ${correction.with}`;
    case 'accept':
      return `line ${correction.line} is right (${correction.rule})`;
  }
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `“${value.replace(/\n/gu, '⏎')}”` : JSON.stringify(value);
}
