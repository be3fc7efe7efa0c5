import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

const softBreak = /[ \t]*\r?\n[ \t]*/gu;

/**
 * Gives the words of a piece of Markdown as printed: a hard break is the end of a line that was kept, any other end
 * of a line in the file is a space.
 */
export function printedText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return toString(node).replace(softBreak, ' ');
  return node.children.map((child) => printedText(child)).join('');
}
