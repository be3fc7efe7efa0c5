import type { Author } from '../model/article.ts';

/** A part of a byline as printed: words, and where they are an author's name, that name. */
export interface BylinePart {
  readonly text: string;
  readonly author?: string | undefined;
}

/** Parts a byline at the names of its authors, each found after the one before; what is printed stays as it is. */
export function bylineParts(byline: string, authors: readonly Author[] = []): BylinePart[] {
  const parts: BylinePart[] = [];
  let end = 0;
  for (const { name } of authors) {
    const at = byline.indexOf(name, end);
    if (at < 0) continue;
    if (at > end) parts.push({ text: byline.slice(end, at) });
    parts.push({ text: name, author: name });
    end = at + name.length;
  }
  if (end < byline.length) parts.push({ text: byline.slice(end) });
  return parts;
}
