import { say } from '../../../i18n/say.ts';
import type { SearchTongue } from '../../../i18n/search-words.ts';
import { isNarrowed, widen, writeAsked, type Asked } from '../asked.ts';
import { element } from '../element.ts';
import { linkTo, type SearchFrame } from '../search-frame.ts';

/** A search that would find something, and how much. */
export interface Offer {
  readonly asked: Asked;
  readonly name: string;
  readonly count: number;
}

/** What helps where nothing was found. */
export interface Offers {
  /** Each word by itself. */
  readonly alone: readonly Offer[];
  /** Words near to those that were typed, which the archive holds. */
  readonly near: readonly Offer[];
  /** The same with punctuation in between. */
  readonly across?: Offer | undefined;
  /** The same, whatever was chosen. */
  readonly wide?: Offer | undefined;
}

/** Sets what can be done where nothing was found, each as a link with what it would find. */
export function setNone(
  asked: Asked,
  offers: Offers,
  frame: SearchFrame,
  tongue: SearchTongue,
): HTMLElement[] {
  const { alone, near, across, wide } = offers;
  const links = (list: readonly Offer[]) =>
    list.flatMap((offer, n) => [...(n === 0 ? [] : [' · ']), linkOf(offer, tongue)]);
  const line = (name: string, list: readonly Offer[]) =>
    list.length === 0 ? [] : [element('p', {}, name, ' ', ...links(list))];
  return [
    ...(wide ? [element('p', {}, linkOf(wide, tongue))] : isNarrowed(asked) ? [wideLink(asked, tongue)] : []),
    ...(across ? line(say(tongue, 'acrossMarks'), [across]) : []),
    ...line(say(tongue, 'eachAlone'), alone),
    ...line(say(tongue, 'nearest'), near),
    element(
      'p',
      {},
      say(tongue, 'noneAdvice'),
      ' ',
      element('a', { href: linkTo(frame, '/') }, say(tongue, 'browse')),
    ),
  ];
}

function wideLink(asked: Asked, tongue: SearchTongue): HTMLElement {
  return element('p', {}, element('a', { href: writeAsked(widen(asked)) }, say(tongue, 'widen')));
}

function linkOf({ asked, name, count }: Offer, tongue: SearchTongue): HTMLAnchorElement {
  return element('a', { href: writeAsked(asked) }, say(tongue, 'wordCount', { word: name, n: count }));
}
