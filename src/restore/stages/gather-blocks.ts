import type { SetLine } from './set-lines.ts';

/** Lines set together: a paragraph of text, or a display line with the lines it runs over. */
export interface Block {
  readonly kind: 'text' | 'display';
  readonly lines: readonly SetLine[];
}

/** Gathers lines into blocks, in the order of the scan. */
export function gatherBlocks(lines: readonly SetLine[]): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: SetLine[] }[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const goesOn = line.setting === 'continues' || line.setting === 'displayed-on';
    if (goesOn && last) last.lines.push(line);
    else blocks.push({ kind: line.setting.startsWith('displayed') ? 'display' : 'text', lines: [line] });
  }
  return blocks;
}
