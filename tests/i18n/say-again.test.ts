import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { sayTemplate } from '../../src/i18n/say-template.ts';
import { dropMarks, setMarks } from '../../src/i18n/set-marks.ts';
import { zhHant } from '../../src/i18n/zh-Hant.ts';

let said: typeof import('../../src/i18n/t.ts');
let days: typeof import('../../src/i18n/days.ts');

beforeAll(async () => {
  vi.resetModules();
  (await import('../../src/i18n/mark-said.ts')).startMarking();
  [said, days] = await Promise.all([import('../../src/i18n/t.ts'), import('../../src/i18n/days.ts')]);
});
afterAll(() => vi.resetModules());

const english = { lang: 'en', words: en } as const;
const traditional = { lang: 'zh-Hant', words: zhHant } as const;
const templateIn = (html: string): string => /(?:of|data-say-[\w-]+)="([^"]*)"/u.exec(html)?.[1] ?? '';

it('says words between printed ones anew, and leaves the printed ones', () => {
  const html = setMarks(`<p>桥 ${said.t('zh-Hans', 'count.issues', { n: 1_200 })} 桥</p>`);
  expect(html).toBe('<p>桥 <say-it of="{count.issues|n#1200}">1,200期</say-it> 桥</p>');
  expect(sayTemplate(english, templateIn(html))).toBe('1,200 issues');
});

it('writes the day inside a sentence anew too', () => {
  const day = days.writeDay('zh-Hans', '1998-11-09', 'short');
  const html = setMarks(`<a aria-label="${said.t('zh-Hans', 'year.dayHeld', { day, n: 1 })}">9</a>`);
  expect(html).toBe(
    '<a aria-label="11月9日，1篇" data-say-aria-label="{year.dayHeld|day={day.short|day=1998-11-09}|n#1}">9</a>',
  );
  expect(sayTemplate(english, templateIn(html))).toBe('November 9, 1 article');
});

it('keeps printed values to the letter, whatever signs they hold', () => {
  const name = '100% {“A|B”}';
  const html = setMarks(`<b>${said.t('en', 'restoring.examples', { name })}</b>`);
  expect(sayTemplate(traditional, templateIn(html))).toBe(`「${name}」的例子`);
});

it('says a title of the page’s words and the paper’s anew', () => {
  const html = setMarks(`<title>${said.t('zh-Hans', 'about.title')} – 渡口</title>`);
  expect(html).toBe('<title data-say-text="{about.title} – 渡口">关于本馆 – 渡口</title>');
  expect(sayTemplate(english, templateIn(html))).toBe('About this archive – 渡口');
});

it('leaves nothing but the words in what programs read', () => {
  const words = said.t('en', 'nav.search');
  const html = `<meta name="description" content="${words}"><script>"${words}" < "${words}"</script><a href="?${words}">x</a>`;
  expect(setMarks(html)).toBe(
    '<meta name="description" content="Search"><script>"Search" < "Search"</script><a href="?Search">x</a>',
  );
  expect(dropMarks(`{"a":"${words}"}`)).toBe('{"a":"Search"}');
});
