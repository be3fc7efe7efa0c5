import type { Passage } from './passages.ts';

/** A passage of the text, how it shall read, and the words around it by which it is found again. */
export interface CorrectedText {
  readonly from: string;
  readonly to: string;
  readonly before?: string;
  readonly after?: string;
}

const wordsAround = 32;

/** Tells a new wording of a paragraph or crosshead as the passage that differs, in the article's text as Markdown. */
export function correctText(passages: readonly Passage[], passage: Passage, to: string): CorrectedText {
  const body = passages.filter(({ role }) => role === 'paragraph' || role === 'crosshead');
  const at = body.indexOf(passage);
  const from = asMarkdown(passage.role, passage.text);
  const before = textOf(body.slice(0, at)).slice(-wordsAround);
  const after = textOf(body.slice(at + 1)).slice(0, wordsAround);
  return {
    from,
    to: to === '' ? '' : asMarkdown(passage.role, to),
    ...(before ? { before: `${before}\n\n` } : {}),
    ...(after ? { after: `\n\n${after}` } : {}),
  };
}

function textOf(passages: readonly Passage[]): string {
  return passages.map(({ role, text }) => asMarkdown(role, text)).join('\n\n');
}

function asMarkdown(role: Passage['role'], text: string): string {
  return role === 'crosshead' ? `## ${text}` : text;
}
