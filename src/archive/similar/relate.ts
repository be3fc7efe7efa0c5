import { termNumbers } from './each-term.ts';

/** The terms by which a text is known, each with its weight. */
export interface Signature {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

const most = 4;
/** Below this it is chance that two texts share words. */
const leastAlike = 0.1;
const leastShared = 3;
/** A term by which more texts are known than this tells too little for the time it takes. */
const longestList = 300;

/** Finds for every signature those most like it, best first; of two as like the one that stands first. */
export function relate(signatures: readonly Signature[]): number[][] {
  const lists = listsOf(signatures);
  const likeness = new Float32Array(signatures.length);
  const shared = new Uint8Array(signatures.length);
  return signatures.map((signature, own) => {
    const met: number[] = [];
    for (const [at, term] of signature.terms.entries()) {
      for (const entry of lists.of(term)) {
        const other = lists.texts[entry]!;
        if (shared[other]!++ === 0) met.push(other);
        likeness[other]! += signature.weights[at]! * lists.weights[entry]!;
      }
    }
    const alike = met
      .filter((n) => n !== own && shared[n]! >= leastShared && likeness[n]! >= leastAlike)
      .sort((a, b) => likeness[b]! - likeness[a]! || a - b)
      .slice(0, most);
    for (const n of met) likeness[n] = shared[n] = 0;
    return alike;
  });
}

/** Sets out for every term the texts known by it, all lists one after another in two arrays. */
function listsOf(signatures: readonly Signature[]) {
  const starts = new Uint32Array(termNumbers + 1);
  for (const { terms } of signatures) for (const term of terms) starts[term + 1]!++;
  for (let term = 0; term < termNumbers; term++) starts[term + 1]! += starts[term]!;
  const filled = starts.slice();
  const texts = new Uint32Array(starts[termNumbers]!);
  const weights = new Float32Array(starts[termNumbers]!);
  for (const [n, signature] of signatures.entries()) {
    for (const [at, term] of signature.terms.entries()) {
      const entry = filled[term]!++;
      texts[entry] = n;
      weights[entry] = signature.weights[at]!;
    }
  }
  const of = function* (term: number): Generator<number> {
    const end = starts[term + 1]!;
    if (end - starts[term]! > longestList) return;
    for (let entry = starts[term]!; entry < end; entry++) yield entry;
  };
  return { texts, weights, of };
}
