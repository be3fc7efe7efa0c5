/**
 * What was seen in an archive's scans, words and pairs of characters: whether in one scan, and whether in two. It
 * takes the same 48 MB whatever the archive; in a very large one a few that were never seen pass for seen.
 */
export interface Known {
  readonly once: Uint32Array;
  readonly twice: Uint32Array;
  /**
   * How much of a scan had been seen in those before it, of late, by the language of words, and of `pairs`: what is
   * unknown says little where this is low.
   */
  readonly coverage: Map<string, Coverage>;
}

export interface Coverage {
  readonly seen: number;
  readonly all: number;
}

/** Gives the knowledge of an archive of which nothing was read yet. */
export function emptyKnown(): Known {
  return {
    once: new Uint32Array(2 ** 23),
    twice: new Uint32Array(2 ** 22),
    coverage: new Map(),
  };
}
