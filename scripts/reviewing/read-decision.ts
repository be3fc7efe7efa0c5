import { correctionSchema } from '../../src/model/correction.ts';
import type { Decision } from './decide.ts';

/** Reads a decision out of what the page sent; undefined when it is none. */
export function readDecision(form: URLSearchParams): Decision | undefined {
  const passage = Number(form.get('passage'));
  const role = form.get('role');
  const joined = form.get('with');
  if (!Number.isSafeInteger(passage) || passage < 0) return undefined;
  if (role !== null) return isRole(role) ? { kind: 'role', passage, to: role } : undefined;
  if (joined !== null) return /^[^/\\]+$/u.test(joined) ? { kind: 'join', with: joined } : undefined;
  const kind = form.get('kind');
  if (kind === 'accept' || kind === 'split' || kind === 'move') return { kind, passage };
  if (kind !== 'correct') return undefined;
  const why = form.get('why')?.trim();
  return { kind, passage, to: form.get('to') ?? '', ...(why ? { why } : {}) };
}

type Role = Extract<Decision, { kind: 'role' }>['to'];

function isRole(role: string): role is Role {
  const entry = { kind: 'role', text: '-', from: '-', to: role, when: '2000-01-01' };
  return correctionSchema.safeParse(entry).success;
}
