import type { Root } from 'hast';
import { paragraphId } from '../model/address.ts';

const counted: ReadonlySet<string> = new Set(['p', 'blockquote', 'ul', 'ol']);

/** Numbers the paragraphs of all sections through, `p1`, `p2` …; a list or a quotation counts as one. */
export function numberParagraphs() {
  return (tree: Root): void => {
    let n = 0;
    for (const section of tree.children) {
      if (section.type !== 'element') continue;
      for (const child of section.children) {
        if (child.type === 'element' && counted.has(child.tagName))
          child.properties = { id: paragraphId(++n) };
      }
    }
  };
}
