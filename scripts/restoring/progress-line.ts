/** A line that tells how far a long run has come. */
export interface ProgressLine {
  show(done: number, all: number): void;
  /** Takes the line away. */
  end(): void;
}

/** Where the line is written: a terminal, or something that keeps what it is given. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const patience = 1_000;
const between = 100;

/** Opens a line that rewrites itself on a terminal once a run takes longer than a second; elsewhere it says nothing. */
export function openProgress(screen: Screen, now: () => number = () => performance.now()): ProgressLine {
  const start = now();
  let last = start;
  let isShown = false;
  return {
    show(done, all) {
      const time = now();
      if (!screen.isTTY || time - start < patience || time - last < between) return;
      last = time;
      isShown = true;
      const figures = [done, all].map((n) => n.toLocaleString('en'));
      screen.write(`\r\u001b[K${figures.join(' of ')} scans (${Math.floor((100 * done) / all)} %)`);
    },
    end() {
      if (isShown) screen.write('\r\u001b[K');
    },
  };
}
