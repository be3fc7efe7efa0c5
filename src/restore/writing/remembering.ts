import type { WritingSystem } from './writing-system.ts';

const withMemory = new WeakSet<WritingSystem>();

/**
 * Gives the same writing system with a memory: each question about a line's text is answered once. Settings are
 * weighed in many pairs, and most questions are about one line only. The memory goes with the page it was made for.
 */
export function remembering(writing: WritingSystem): WritingSystem {
  if (withMemory.has(writing)) return writing;
  const remembers: WritingSystem = {
    ...writing,
    widthOf: remember(writing.widthOf),
    endingOf: remember(writing.endingOf),
    headWidth: remember(writing.headWidth),
    opensWithHanging: remember(writing.opensWithHanging),
    surpriseOfOpening: remember(writing.surpriseOfOpening),
    surpriseOfGoingOn: rememberLast(writing.surpriseOfGoingOn),
    surpriseOfSentenceEnd: rememberLast(writing.surpriseOfSentenceEnd),
    isSetAsSentence: remember(writing.isSetAsSentence),
    breaksWord: remember(writing.breaksWord),
  };
  withMemory.add(remembers);
  return remembers;
}

function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    let known = answers.get(text);
    if (known === undefined) answers.set(text, (known = answer(text)));
    return known;
  };
}

/** Two neighbouring lines are asked about again and again, and then not any more. */
function rememberLast(
  answer: (before: string, after: string) => number,
): (before: string, after: string) => number {
  let last: { before: string; after: string; known: number } | undefined;
  return (before, after) => {
    if (last?.before !== before || last.after !== after)
      last = { before, after, known: answer(before, after) };
    return last.known;
  };
}
