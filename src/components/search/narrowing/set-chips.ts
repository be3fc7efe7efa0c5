import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import type { Facet } from '../../../search/facets.ts';
import { chosenOf, turn, widen, type Asked } from '../asked.ts';
import { element } from '../element.ts';
import type { Sheet } from '../sheet.ts';
import { nameValue } from './name-value.ts';
import { saySpan } from './say-period.ts';

/** Where one looks is said above the field, what one narrowed by below it. */
const scopes: ReadonlySet<Facet> = new Set(['paper', 'issue']);

/** Sets what was chosen, each to be taken away by itself, and all at once where there are several. */
export function setChips(sheet: Sheet, asked: Asked, tongue: SearchTongue, go: (asked: Asked) => void): void {
  const { chips, scope, frame } = sheet;
  const at = focusedChip(chips);
  const made = chosenOf(asked).map(({ facet, value }) => ({
    facet,
    chip: setChip(nameValue(facet, value, frame, tongue), () => go(turn(asked, facet, value)), tongue),
  }));
  const below = made.filter(({ facet }) => !scopes.has(facet)).map(({ chip }) => chip);
  if (asked.from !== '' || asked.to !== '')
    below.push(
      setChip(saySpan(asked.from, asked.to, tongue), () => go({ ...asked, from: '', to: '' }), tongue),
    );
  const all = element('button', { type: 'button', class: 'all' }, say(tongue, 'dropAll'));
  all.addEventListener('click', () => go(widen(asked)));
  chips.replaceChildren(...below, ...(below.length > 1 ? [element('li', {}, all)] : []));
  chips.hidden = below.length === 0;
  scope.replaceChildren(...made.filter(({ facet }) => scopes.has(facet)).map(({ chip }) => chip));
  scope.hidden = scope.childElementCount === 0;
  if (at >= 0) refocus(sheet, at);
}

function setChip(name: string, drop: () => void, tongue: SearchTongue): HTMLLIElement {
  const button = element(
    'button',
    { type: 'button', 'aria-label': say(tongue, 'drop', { name }) },
    `${name} ×`,
  );
  button.addEventListener('click', drop);
  return element('li', {}, button);
}

function focusedChip(chips: HTMLElement): number {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && chips.contains(focused)
    ? [...chips.children].findIndex((chip) => chip.contains(focused))
    : -1;
}

/** Who took one chip away by keyboard stands at the next, or back in the field. */
function refocus({ chips, form }: Sheet, at: number): void {
  const next = chips.children[Math.min(at, chips.childElementCount - 1)]?.querySelector('button');
  (next ?? form.querySelector<HTMLElement>('[name=q]'))?.focus();
}
