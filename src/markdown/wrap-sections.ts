import type { Element, Root } from 'hast';
import { sectionId } from '../model/address.ts';

/**
 * Wraps an article's text into sections: `s0` is the lead, even when it is empty, and every crosshead opens
 * another, `s1`, `s2` …, named by it.
 */
export function wrapSections() {
  return (tree: Root): void => {
    const sections: Element[] = [sectionOf(0)];
    for (const child of tree.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'h2') sections.push(sectionOf(sections.length, child));
      else sections.at(-1)!.children.push(child);
    }
    tree.children = sections;
  };
}

function sectionOf(n: number, heading?: Element): Element {
  const id = sectionId(n);
  if (heading === undefined) return { type: 'element', tagName: 'section', properties: { id }, children: [] };
  const headingId = `${id}-heading`;
  return {
    type: 'element',
    tagName: 'section',
    properties: { id, ariaLabelledBy: [headingId] },
    children: [{ ...heading, properties: { id: headingId } }],
  };
}
