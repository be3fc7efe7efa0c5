const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Lets a span be chosen among bars: by a click on one, by drawing over several, or by keys: arrows move, Shift takes
 * in what lies between, Enter or the space bar chooses, Escape gives up.
 */
export function chooseBars(group: HTMLElement, choose: (from: string, to: string) => void): void {
  const bars = [...group.querySelectorAll('button')];
  let start = 0;
  let end = 0;
  let isDrawing = false;

  group.addEventListener('pointerdown', (event) => {
    const bar = barAt(event);
    if (bar < 0 || event.button !== 0) return;
    isDrawing = true;
    reach(bar, bar);
  });
  group.addEventListener('pointermove', (event) => {
    const bar = isDrawing ? barAt(event) : -1;
    if (bar >= 0) reach(start, bar);
  });
  group.addEventListener('pointerup', () => {
    if (isDrawing) finish();
  });
  group.addEventListener('pointercancel', giveUp);
  group.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse' && isDrawing && event.buttons === 0) giveUp();
  });
  group.addEventListener('keydown', onKey);
  // A screen reader clicks without a pointer.
  group.addEventListener('click', ({ target, detail }) => {
    const bar = bars.indexOf(target as HTMLButtonElement);
    if (detail > 0 || bar < 0) return;
    reach(bar, bar);
    finish();
  });

  function onKey(event: KeyboardEvent): void {
    const at = bars.indexOf(event.target as HTMLButtonElement);
    const move = moves[event.key];
    if (at < 0) return;
    if (move) {
      const next = Math.min(bars.length - 1, Math.max(0, move(at, bars.length - 1)));
      reach(event.shiftKey ? (isReaching() ? start : at) : next, next);
      rove(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (!isReaching()) reach(at, at);
      finish();
    } else if (event.key === 'Escape' && isReaching()) giveUp();
    else return;
    event.preventDefault();
  }

  function isReaching(): boolean {
    return bars.some((bar) => bar.classList.contains('reached'));
  }

  function reach(from: number, to: number): void {
    [start, end] = [from, to];
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    bars.forEach((bar, n) => bar.classList.toggle('reached', n >= first && n <= last));
  }

  function finish(): void {
    isDrawing = false;
    const [first, last] = [bars[Math.min(start, end)], bars[Math.max(start, end)]];
    if (first && last) choose(first.dataset['from']!, last.dataset['to']!);
  }

  function giveUp(): void {
    isDrawing = false;
    for (const bar of bars) bar.classList.remove('reached');
  }

  function rove(to: number): void {
    bars.forEach((bar, n) => (bar.tabIndex = n === to ? 0 : -1));
    bars[to]?.focus();
  }

  /** By place, since a finger that draws keeps the bar it began on as its target. */
  function barAt({ clientX }: PointerEvent): number {
    return bars.findIndex((bar) => {
      const { left, right } = bar.getBoundingClientRect();
      return clientX >= left - 2 && clientX <= right + 2;
    });
  }
}
