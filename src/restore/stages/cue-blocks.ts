import type { Change, Doubt } from '../../model/change.ts';
import type { Words, WritingSystem } from '../writing/writing-system.ts';
import type { Block } from './gather-blocks.ts';
import { joinLines } from './join-lines.ts';
import { nameAuthors } from './name-authors.ts';
import { cueOf, type CuedBlock } from './name-roles.ts';

/** What reading blocks needs to know besides the blocks. */
export interface Reading {
  readonly writing: WritingSystem;
  readonly words: Words;
  /** Lines that the fix `undouble` changed: painted twice, as only headlines are. */
  readonly doubled: ReadonlySet<number>;
}

/** Blocks with their texts, the hyphens that fell when their lines were joined, and the joints nothing decided. */
export interface CuedBlocks {
  readonly blocks: readonly CuedBlock[];
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
}

/** Joins the lines of every block, or keeps their breaks where they are the form, and reads its cue. */
export function cueBlocks(blocks: readonly Block[], { writing, words, doubled }: Reading): CuedBlocks {
  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  const cued = blocks.map((block): CuedBlock => {
    if (block.form !== undefined) {
      const text = block.lines.map((line) => line.text).join('\n');
      return { ...block, text, cue: 'none', isDoubled: false };
    }
    const joined = joinLines(block.lines, writing, words);
    changes.push(...joined.changes);
    doubts.push(...joined.doubts);
    const { text } = joined.passage;
    const isDoubled = block.lines.some(({ number, wasGlued }) => doubled.has(number) && !wasGlued);
    // What stands beside other columns on one line cannot be told for what it is.
    const isRow = block.lines.some((line) => line.isRow);
    return { ...block, text, cue: isRow ? 'none' : cueOf(text, block.kind, writing.id), isDoubled };
  });
  return { blocks: nameAuthors(cued), changes, doubts };
}
