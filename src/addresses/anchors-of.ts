import type { Section } from '../model/article.ts';
import type { Anchors } from './ledger.ts';

/** Counts the anchors that an article's page has: its lead has none, since the page itself leads there. */
export function anchorsOf(sections: readonly Section[]): Anchors {
  const paragraphs = sections.reduce((sum, section) => sum + section.paragraphs.length, 0);
  return { sections: sections.length - 1, paragraphs };
}
