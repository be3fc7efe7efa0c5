import type { Block } from './gather-blocks.ts';

/** Whether every paragraph is one line, as in text that was typed or joined: nothing shows that it was set in columns. */
export function isTyped(texts: readonly Block[]): boolean {
  return texts.every(({ lines }) => lines.length === 1);
}
