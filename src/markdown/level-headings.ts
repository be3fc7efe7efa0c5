import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Gives all crossheads one level: a newspaper has no headings below them, and every one opens a section. */
export function levelHeadings() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      heading.depth = 2;
    });
  };
}
