import CSL from 'citeproc';
import { describe, expect, it } from 'vitest';
import { citationStyles } from '../../src/citing/citation-styles.ts';
import { formatCitation, plainCitation } from '../../src/citing/format-citation.ts';
import english from '../../src/citing/locales/en-US.json' with { type: 'json' };
import chinese from '../../src/citing/locales/zh-CN.json' with { type: 'json' };
import { citeDemo } from './read-demo-citation.ts';

// Written by hand after the published rules: GB/T 7714—2015 4.4 and 8, the Chicago Manual of Style (17th edition,
// 14.191–198), the MLA Handbook (9th edition, 5.1–99) and the Publication Manual of the APA (7th edition, 10.1).
// Headlines keep their printed capitals; APA's sentence case would need to know every name.
const byHand: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'wrenhaven-packet/1924-03-07/p01-01': {
    'gb-t-7714-2015': 'MARLOWE E. The Last Boat to Sallow Island[N]. The Wrenhaven Packet, 1924-03-07(1).',
    'chicago-17': 'Marlowe, Edith. “The Last Boat to Sallow Island.” <i>Wrenhaven Packet</i>, March 7, 1924.',
    'mla-9':
      'Marlowe, Edith. “The Last Boat to Sallow Island.” <i>The Wrenhaven Packet</i>, 7 Mar. 1924, p. 1.',
    'apa-7': 'Marlowe, E. (1924, March 7). The Last Boat to Sallow Island. <i>The Wrenhaven Packet</i>, 1.',
  },
  'wrenhaven-packet/1924-08-15/p01-01': {
    'gb-t-7714-2015': 'MARLOWE E, PYM T. Four Miles from Anybody[N]. The Wrenhaven Packet, 1924-08-15(1).',
    'chicago-17':
      'Marlowe, Edith, and T. Pym. “Four Miles from Anybody.” <i>Wrenhaven Packet</i>, August 15, 1924.',
    'mla-9':
      'Marlowe, Edith, and T. Pym. “Four Miles from Anybody.” <i>The Wrenhaven Packet</i>, 15 Aug. 1924, p. 1.',
    'apa-7':
      'Marlowe, E., &amp; Pym, T. (1924, August 15). Four Miles from Anybody. <i>The Wrenhaven Packet</i>, 1.',
  },
  'wrenhaven-packet/1924-03-07/p02-01': {
    'gb-t-7714-2015': 'The Habits of the Corn Hall Clock[N]. The Wrenhaven Packet, 1924-03-07(2).',
    'chicago-17': '<i>Wrenhaven Packet</i>. “The Habits of the Corn Hall Clock.” March 7, 1924.',
    'mla-9': '“The Habits of the Corn Hall Clock.” <i>The Wrenhaven Packet</i>, 7 Mar. 1924, p. 2.',
    'apa-7': 'The Habits of the Corn Hall Clock. (1924, March 7). <i>The Wrenhaven Packet</i>, 2.',
  },
  'wrenhaven-packet/1926-06-18/p01-02': {
    'gb-t-7714-2015': 'Euphonium Found Beneath the Town Clock[N]. The Wrenhaven Packet, 1926-06-18(1).',
    'chicago-17': '<i>Wrenhaven Packet</i>. “Euphonium Found Beneath the Town Clock.” June 18, 1926.',
    'mla-9': '“Euphonium Found Beneath the Town Clock.” <i>The Wrenhaven Packet</i>, 18 June 1926, p. 1.',
    'apa-7': 'Euphonium Found Beneath the Town Clock. (1926, June 18). <i>The Wrenhaven Packet</i>, 1.',
  },
  'wrenhaven-packet/1925-01-16/p01-02': {
    'gb-t-7714-2015': 'Contractor’s Barge Found in the Churchyard[N]. The Wrenhaven Packet, 1925-01-16(1).',
    'chicago-17': '<i>Wrenhaven Packet</i>. “Contractor’s Barge Found in the Churchyard.” January 16, 1925.',
    'mla-9': '“Contractor’s Barge Found in the Churchyard.” <i>The Wrenhaven Packet</i>, 16 Jan. 1925, p. 1.',
    'apa-7':
      'Contractor’s Barge Found in the Churchyard. (1925, January 16). <i>The Wrenhaven Packet</i>, 1.',
  },
  'yunting-daily/1996-03-02/p01-01': {
    'gb-t-7714-2015': '柳听潮. “浚江4号”昨日开挖，先捞起41辆自行车[N]. 云汀日报, 1996-03-02(1).',
    'chicago-17': '柳听潮. “‘浚江4号’昨日开挖，先捞起41辆自行车.” 云汀日报, March 2, 1996.',
    'mla-9': '柳听潮. “‘浚江4号’昨日开挖，先捞起41辆自行车.” 云汀日报, 2 Mar. 1996, p. 1.',
    'apa-7': '柳听潮. (1996, March 2). “浚江4号”昨日开挖，先捞起41辆自行车. 云汀日报, 1.',
  },
  'yunting-daily/1997-06-18/p01-01': {
    'gb-t-7714-2015': '林望, 何苇. 苇江水位昨晚超警戒0.42米[N]. 云汀日报, 1997-06-18(1).',
    'chicago-17': '林望 and 何苇. “苇江水位昨晚超警戒0.42米.” 云汀日报, June 18, 1997.',
    'mla-9': '林望 and 何苇. “苇江水位昨晚超警戒0.42米.” 云汀日报, 18 June 1997, p. 1.',
    'apa-7': '林望 &amp; 何苇. (1997, June 18). 苇江水位昨晚超警戒0.42米. 云汀日报, 1.',
  },
  'yunting-daily/1998-11-09/p02-02': {
    'gb-t-7714-2015': '候船亭的茶缸请不要撤[N]. 云汀日报, 1998-11-09(2).',
    'chicago-17': '云汀日报. “候船亭的茶缸请不要撤.” November 9, 1998.',
    'mla-9': '“候船亭的茶缸请不要撤.” 云汀日报, 9 Nov. 1998, p. 2.',
    'apa-7': '候船亭的茶缸请不要撤. (1998, November 9). 云汀日报, 2.',
  },
  'yunting-daily/1999-02-15/p01-02': {
    'gb-t-7714-2015': '顾南枝, 何苇. 一条船，半台戏，三十年[N]. 云汀日报, 1999-02-15(1).',
    'chicago-17': '顾南枝 and 何苇. “一条船，半台戏，三十年.” 云汀日报, February 15, 1999.',
    'mla-9': '顾南枝 and 何苇. “一条船，半台戏，三十年.” 云汀日报, 15 Feb. 1999, p. 1.',
    'apa-7': '顾南枝 &amp; 何苇. (1999, February 15). 一条船，半台戏，三十年. 云汀日报, 1.',
  },
  'yunting-daily/1998-11-09/p03-01': {
    'gb-t-7714-2015': '柳听潮, 江小满. 让渡口留在新城的岸边[N]. 云汀日报, 1998-11-09(3).',
    'chicago-17': '柳听潮 and 江小满. “让渡口留在新城的岸边.” 云汀日报, November 9, 1998.',
    'mla-9': '柳听潮 and 江小满. “让渡口留在新城的岸边.” 云汀日报, 9 Nov. 1998, p. 3.',
    'apa-7': '柳听潮 &amp; 江小满. (1998, November 9). 让渡口留在新城的岸边. 云汀日报, 3.',
  },
};

describe.each(citationStyles)('$name', (style) => {
  it.each(Object.keys(byHand))('cites %s as a person would', async (place) => {
    const html = formatCitation(await citeDemo(place), style);
    expect(html.replaceAll('&#38;', '&amp;')).toBe(byHand[place]![style.id]);
  });

  it('gives the address where the site has one', async () => {
    const url = 'https://archive.example.org/yunting-daily/1998-11-09/p03-01/';
    const text = plainCitation(formatCitation(await citeDemo('yunting-daily/1998-11-09/p03-01', url), style));
    expect(text).toContain(url);
  });

  it('takes what looks like markup for printed characters', async () => {
    const item = { ...(await citeDemo('wrenhaven-packet/1924-03-07/p02-01')), title: 'A <b>& "C" </b>' };
    const html = formatCitation(item, style);
    expect(html).not.toContain('<b>');
    expect(plainCitation(html)).toMatch(/A <b>& .C. <\/b>/iu);
  });

  it('says what the whole style says, though narrowed to newspaper articles', async () => {
    const items = await Promise.all(
      Object.keys(byHand).map((place, n) =>
        citeDemo(place, n % 2 ? 'https://archive.example.org/' : undefined),
      ),
    );
    const prepared = items.map((item) => style.prepare?.(item) ?? item);
    const sys = {
      retrieveLocale: () => (style.locale === 'zh-CN' ? chinese : english),
      retrieveItem: (id: string) => prepared.find((item) => item.id === id),
    };
    const whole = new CSL.Engine(sys, style.style, style.locale, true);
    for (const item of items) {
      whole.updateItems([item.id]);
      const [entry] = whole.makeBibliography()[1];
      const words = entry!
        .replace(/<div class="csl-left-margin">.*?<\/div>/u, '')
        .replace(/<\/?div[^>]*>/gu, '');
      expect(formatCitation(item, style)).toBe(words.trim());
    }
  });
});
