import type { Html, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Takes what looks like HTML for what it is in a newspaper: printed characters. Without this it would be lost,
 * since only Markdown becomes markup.
 */
export function printHtml() {
  return (tree: Root): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const text = textOf(node);
      parent.children[index] = parent.type === 'root' ? { type: 'paragraph', children: [text] } : text;
    });
  };
}

function textOf({ value }: Html): Text {
  return { type: 'text', value };
}
