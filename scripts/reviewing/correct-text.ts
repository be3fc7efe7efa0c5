import type { Passage } from './passages.ts';

/** A passage of the text, how it shall read, and the words around it by which it is found again. */
export interface CorrectedText {
  readonly from: string;
  readonly to: string;
  readonly before?: string;
  readonly after?: string;
}

const wordsAround = 32;

/** Tells a new wording of a paragraph or crosshead; an empty one takes it away. */
export function rewordPassage(passages: readonly Passage[], passage: Passage, to: string): CorrectedText {
  const body = bodyOf(passages);
  const at = body.indexOf(passage);
  return replace(body, at, at, to === '' ? '' : asMarkdown({ ...passage, text: to }));
}

/** Tells that a crosshead stands before another passage; undefined where it stands there already. */
export function moveCrosshead(
  passages: readonly Passage[],
  crosshead: Passage,
  target: Passage,
): CorrectedText | undefined {
  const body = bodyOf(passages);
  const [from, to] = [body.indexOf(crosshead), body.indexOf(target)];
  if (from < 0 || to < 0 || to === from || to === from + 1) return undefined;
  const [first, last] = from < to ? [from, to - 1] : [to, from];
  const others = body.slice(first, last + 1).filter((it) => it !== crosshead);
  return replace(body, first, last, textOf(from < to ? [...others, crosshead] : [crosshead, ...others]));
}

function replace(body: readonly Passage[], first: number, last: number, to: string): CorrectedText {
  const before = textOf(body.slice(0, first)).slice(-wordsAround);
  const after = textOf(body.slice(last + 1)).slice(0, wordsAround);
  return {
    from: textOf(body.slice(first, last + 1)),
    to,
    ...(before ? { before: `${before}\n\n` } : {}),
    ...(after ? { after: `\n\n${after}` } : {}),
  };
}

function bodyOf(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ role }) => role === 'paragraph' || role === 'crosshead');
}

/** The article's text as its Markdown would look without escapes. */
function textOf(passages: readonly Passage[]): string {
  return passages.map(asMarkdown).join('\n\n');
}

function asMarkdown({ role, text }: Passage): string {
  return role === 'crosshead' ? `## ${text}` : text;
}
