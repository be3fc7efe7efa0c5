import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Tells why a request is refused; undefined when it is not. The page writes files, so it answers only who calls it by
 * a name of this machine (another name may be a stranger's that was made to lead here), and no other site's page
 * may send it a decision.
 */
export function refusal(request: IncomingMessage): string | undefined {
  const host = request.headers.host ?? '';
  if (!ownNames.has(nameOf(host))) return 'Review answers on this machine alone; open it as localhost.';
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (request.method !== 'POST') return 'Only reading and deciding are possible.';
  if (request.headers.origin !== `http://${host}`)
    return 'A decision can only be sent from the review page itself.';
  return undefined;
}

/** Tells whether a token is the one that this run of the program gave to its own pages. */
export function isToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/u, '').toLowerCase();
}
