import type { Section } from '../../model/article.ts';

// A printed paragraph that happens to begin like a crosshead, or like one so marked.
const likeHeading = /^(?=\\*## )/u;

/**
 * Gives an article's text in the form that corrections quote: paragraphs parted by an empty line, `## ` before a
 * crosshead, `\n` for a line break that was kept. A paragraph that itself begins with `## ` has a backslash before it.
 */
export function textForm(sections: readonly Section[]): string {
  return sections
    .flatMap(({ heading, paragraphs }) => [
      ...(heading === undefined ? [] : [`## ${heading}`]),
      ...paragraphs.map((paragraph) => paragraph.replace(likeHeading, '\\')),
    ])
    .join('\n\n');
}
