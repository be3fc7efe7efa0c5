// Marks of Markdown anywhere in a line; the rest are such only where a line begins.
const marks = /[\p{Cc}&*<[\\\]_`]|[^\S ]| {2}| $|#$/u;
const opening = /^(?:[\p{L}“”‘’《》（）「」『』【】…—·"'(£$]|\d+(?![\d.)]))/u;

/** Tells whether a line of text is the same in Markdown, so that nothing in it needs an escape. */
export function isPlainMarkdown(text: string): boolean {
  return opening.test(text) && !marks.test(text);
}
