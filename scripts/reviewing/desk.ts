import { join } from 'node:path';
import type { Folders } from '../../src/archive/folders.ts';
import type { Day } from '../../src/model/day.ts';
import { correctionsFileOf } from '../restoring/read-corrections.ts';
import { restoreScans } from '../restoring/restore-scans.ts';
import { decide, type Decision } from './decide.ts';
import { openDoubts, type DoubtReader, type OpenDoubt } from './open-doubts.ts';
import { openSheets, type SheetReader } from './restored-sheet.ts';
import { writeCorrection, type TakeBack } from './write-correction.ts';

/** The archivist's desk: what is in doubt, one doubt opened, and decisions, the last of which can be taken back. */
export interface Desk {
  readonly doubts: DoubtReader;
  readonly sheet: SheetReader;
  /** Writes a decision down and has the article restored again; false when it decides nothing. */
  settle(open: OpenDoubt, decision: Decision): Promise<boolean>;
  /** Takes the last decision of this session back; the doubt it was about, or why that was not possible. */
  undo(): Promise<OpenDoubt | 'nothing' | 'changed'>;
  canUndo(): boolean;
  /** Waits until everything decided has been restored. */
  rest(): Promise<void>;
}

export interface DeskWish {
  readonly folders: Folders;
  readonly today: () => Day;
  /** Is told, in a line for a person, of what could not be restored. */
  readonly onFailure: (line: string) => void;
}

export function openDesk({ folders, today, onFailure }: DeskWish): Desk {
  const session: { readonly open: OpenDoubt; readonly takeBack: TakeBack }[] = [];
  const sheet = openSheets(folders);
  let restoring: Promise<void> = Promise.resolve();
  const restoreAgain = ({ article }: OpenDoubt): void => {
    if (article.source === undefined) return;
    const path = join(folders.scans, article.source.file);
    restoring = restoring.then(async () => {
      try {
        const { failures } = await restoreScans({ paths: [path], folders });
        failures.forEach(onFailure);
      } catch (error) {
        onFailure(`${article.source!.file} could not be restored again: ${(error as Error).message}`);
      }
    });
  };
  return {
    doubts: openDoubts(folders, onFailure),
    sheet,
    async settle(open, decision) {
      const laid = await sheet(open);
      const entries = laid === undefined ? [] : decide(laid, decision, today());
      if (entries.length === 0) return false;
      const takeBack = await writeCorrection(
        join(folders.corrections, correctionsFileOf(open.file)),
        ...entries,
      );
      session.push({ open, takeBack });
      restoreAgain(open);
      return true;
    },
    async undo() {
      const last = session.pop();
      if (last === undefined) return 'nothing';
      if (!(await last.takeBack())) return 'changed';
      restoreAgain(last.open);
      return last.open;
    },
    canUndo: () => session.length > 0,
    rest: () => restoring,
  };
}
