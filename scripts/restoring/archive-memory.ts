import { emptyKnown, type Coverage, type Known } from '../../src/restore/quality/known.ts';
import type { Words } from '../../src/restore/writing/writing-system.ts';
import { memoryForWords, openHeardWords } from './heard-words.ts';

/** What restoring one scan may ask about the whole archive. */
export interface ArchiveKnowledge {
  readonly words: Words;
  readonly known: Known;
}

/** The same as it goes from thread to thread: everything large is shared, nothing is copied. */
export interface ArchiveMemory {
  readonly words: SharedArrayBuffer;
  readonly once: SharedArrayBuffer;
  readonly twice: SharedArrayBuffer;
  readonly coverage: ReadonlyMap<string, Coverage>;
}

/** Makes the memory of an archive of which nothing was heard yet: 64 MB, whatever its size. */
export function emptyMemory(): ArchiveMemory {
  const { once, twice, coverage } = emptyKnown();
  return {
    words: memoryForWords(),
    once: new SharedArrayBuffer(once.byteLength),
    twice: new SharedArrayBuffer(twice.byteLength),
    coverage,
  };
}

/** Opens a memory for asking, and in the thread that made it for adding to. */
export function openMemory({ words, once, twice, coverage }: ArchiveMemory): ArchiveKnowledge {
  return {
    words: openHeardWords(words),
    known: {
      once: new Uint32Array(once),
      twice: new Uint32Array(twice),
      coverage: coverage as Map<string, Coverage>,
    },
  };
}
