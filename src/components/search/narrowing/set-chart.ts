import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import { element } from '../element.ts';
import { barsOf, isWanted, type Bar, type Bars } from './bars-of.ts';
import { chooseBars } from './choose-bars.ts';
import { sayPeriod, saySpan } from './say-period.ts';

/** What the chart shows, and what happens when a span is chosen; an empty one takes the choice away. */
export interface Charted {
  /** How many articles there are in each month. */
  readonly months: ReadonlyMap<string, number>;
  readonly from: string;
  readonly to: string;
  choose(from: string, to: string): void;
}

const names = { decades: 'chartDecades', years: 'chart', months: 'chartMonths' } as const;

/** Sets the chart of what was found over time: bars that are buttons, and beneath them the days that are wanted. */
export function setChart(part: HTMLElement, charted: Charted, tongue: SearchTongue): void {
  const drawn = barsOf(charted.months, charted.from, charted.to);
  const focused = part.contains(document.activeElement) ? periodOf(document.activeElement) : undefined;
  const bars = setBars(drawn, charted, tongue);
  part.replaceChildren(bars, setScale(drawn, charted, tongue));
  part.dataset['scale'] = drawn.scale;
  chooseBars(bars, charted.choose);
  refocus(bars, focused);
}

function setBars({ scale, bars }: Bars, { from, to }: Charted, tongue: SearchTongue): HTMLElement {
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const buttons = bars.map((bar, n) => {
    const name = say(tongue, 'bar', { name: sayPeriod(bar.period, tongue), n: bar.count });
    const button = element('button', {
      type: 'button',
      tabindex: n === 0 ? '0' : '-1',
      title: name,
      'aria-label': name,
      'aria-pressed': String(isWanted(bar, from, to)),
      'data-from': bar.from,
      'data-to': bar.to,
    });
    button.style.setProperty('--share', String(bar.count / highest));
    return button;
  });
  const label = say(tongue, names[scale]);
  const about = say(tongue, 'chartHint');
  return element(
    'div',
    { class: 'bars', role: 'group', 'aria-label': label, 'aria-description': about },
    ...buttons,
  );
}

/** As many bars as have room for a name each on a small phone. */
const named = 12;

function setScale({ scale, bars }: Bars, charted: Charted, tongue: SearchTongue): HTMLElement {
  if (bars.length > named) return setEnds(bars, charted, tongue);
  const labels = bars.map((bar) => {
    const name = scale === 'months' ? String(Number(bar.period.slice(5))) : sayPeriod(bar.period, tongue);
    const isChosen = isWanted(bar, charted.from, charted.to);
    return element('span', isChosen ? { class: 'wanted' } : {}, name);
  });
  const year = scale === 'months' ? sayPeriod(bars[0]!.period.slice(0, 4), tongue) : undefined;
  const names = element('div', { class: 'names', 'aria-hidden': 'true' }, ...labels);
  return element('div', {}, names, ...(year ? [element('p', { class: 'scale' }, year)] : []));
}

function setEnds(bars: readonly Bar[], { from, to, choose }: Charted, tongue: SearchTongue): HTMLElement {
  const [first, last] = [bars[0]!, bars.at(-1)!].map((bar) =>
    element('span', {}, sayPeriod(bar.period, tongue)),
  );
  const scale = element('div', { class: 'scale' }, first!);
  if (from !== '' || to !== '') {
    const span = saySpan(from, to, tongue);
    const name = say(tongue, 'clearSpan', { span });
    const clear = element('button', { type: 'button', class: 'clear', 'aria-label': name }, `${span} ×`);
    clear.addEventListener('click', () => choose('', ''));
    scale.append(clear);
  }
  scale.append(last!);
  return scale;
}

function periodOf(focused: Element | null): string | undefined {
  return focused instanceof HTMLElement ? focused.dataset['from'] : undefined;
}

/** Who chose by keyboard stays where the choice was, though the bars are others now. */
function refocus(bars: HTMLElement, period: string | undefined): void {
  if (period === undefined) return;
  const all = [...bars.querySelectorAll('button')];
  const here = all.find(({ dataset }) => dataset['from']!.startsWith(period)) ?? all[0];
  for (const button of all) button.tabIndex = button === here ? 0 : -1;
  here?.focus({ preventScroll: true });
}
