import type { KeptForm, KeptRun } from './keep-lines.ts';
import type { SetLine } from './set-lines.ts';

/** Lines set together: a paragraph of text, or a display line with the lines it runs over. */
export interface Block {
  readonly kind: 'text' | 'display';
  readonly lines: readonly SetLine[];
  /** Its line breaks are the form, which is this, and stay. */
  readonly form?: KeptForm;
}

/** Gathers lines into blocks, in the order of the scan; lines whose breaks are kept are a block of text each run. */
export function gatherBlocks(lines: readonly SetLine[], kept: readonly KeptRun[] = []): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: SetLine[]; form?: KeptForm }[] = [];
  const runAt = new Map(
    kept.flatMap((run) => lines.slice(run.from, run.to).map((line) => [line, run] as const)),
  );
  let before: KeptRun | undefined;
  for (const line of lines) {
    const run = runAt.get(line);
    const goesOn =
      run || before ? run === before : line.setting === 'continues' || line.setting === 'displayed-on';
    const last = blocks.at(-1);
    if (goesOn && last) last.lines.push(line);
    else if (run) blocks.push({ kind: 'text', lines: [line], form: run.form });
    else blocks.push({ kind: line.setting.startsWith('displayed') ? 'display' : 'text', lines: [line] });
    before = run;
  }
  return blocks;
}
