import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { paragraphId } from '../model/address.ts';

const counted: ReadonlySet<string> = new Set(['p', 'blockquote', 'ul', 'ol']);

/** Numbers the paragraphs through the whole article, `p1`, `p2` …; a list or a quotation counts as one. */
export function numberParagraphs() {
  return (tree: Root): void => {
    let n = 0;
    visit(tree, { tagName: 'section' }, (section: Element) => {
      for (const child of section.children) {
        if (child.type === 'element' && counted.has(child.tagName))
          child.properties = { id: paragraphId(++n) };
      }
    });
  };
}
