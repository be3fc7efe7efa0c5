import { sayTemplate, type Tongue } from '../../i18n/say-template.ts';
import { spokenIn } from '../../i18n/spoken-in.ts';
import type { SpokenLang } from '../../i18n/spoken-langs.ts';
import type { Saying } from '../../i18n/write-saying.ts';

/** Every language in a file of its own, so that only the one that is read is fetched. */
const files: Readonly<Record<SpokenLang, () => Promise<Readonly<Record<string, Saying>>>>> = {
  'zh-Hans': async () => (await import('../../i18n/zh-Hans.ts')).zhHans,
  'zh-Hant': async () => (await import('../../i18n/zh-Hant.ts')).zhHant,
  en: async () => (await import('../../i18n/en.ts')).en,
};

const attributes = 'data-say-';

/** Fetches the words of a language, or of the nearest there is. */
export async function fetchTongue(asked: string): Promise<Tongue> {
  const lang = spokenIn(asked);
  return { lang, words: await files[lang]() };
}

/**
 * Says the whole page in a language, but for parts that speak for themselves. What the newspaper printed stays as it
 * is, and is now said to be in the language the page was in, unless it already says its own.
 */
export function sayAnew(tongue: Tongue): void {
  const { lang } = tongue;
  keepPrintedLang(document.documentElement.dataset['lang'] ?? lang);
  document.documentElement.lang = lang;
  for (const said of document.querySelectorAll<HTMLElement>('say-it')) {
    said.lang = lang;
    said.textContent = sayTemplate(tongue, said.getAttribute('of') ?? '');
  }
  for (const element of document.querySelectorAll('*')) sayAttributes(element, tongue);
}

function sayAttributes(element: Element, tongue: Tongue): void {
  for (const { name, value } of element.attributes) {
    if (!name.startsWith(attributes)) continue;
    const said = sayTemplate(tongue, value);
    const of = name.slice(attributes.length);
    if (of === 'text') element.textContent = said;
    else element.setAttribute(of, said);
  }
}

/** Gives printed words that stood in the page's language without saying so their language. */
function keepPrintedLang(printed: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    const isPrinted = /\p{L}/u.test(texts.currentNode.nodeValue ?? '');
    if (!parent || !isPrinted || parent.closest('[lang]') !== document.documentElement) continue;
    if (!parent.matches('say-it, script, style, [data-say-text]') && !parent.closest('[data-speaks]'))
      parent.lang = printed;
  }
}
