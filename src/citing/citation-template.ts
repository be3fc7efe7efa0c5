import { setCitation, type EngineStyle } from './set-citation.ts';
import { firstNumeral, standIns, type StandIn, type Values } from './stand-in.ts';

/** A citation with places for what differs from article to article: its words in turn with the places. */
export type Template = readonly (string | Place)[];

type Place = (values: Values) => string;

const { titles, name, year, days, page, url } = standIns;
const titled = 'Qstandin Qheadline';

const places: Readonly<Record<string, Place>> = {
  ...Object.fromEntries(titles.map((title) => [title, (values: Values) => values.title])),
  [titled]: (values) => inTitleCase(values),
  [String(year)]: (values) => String(values.year),
  [page]: (values) => values.page,
  [url]: (values) => values.url,
};
const placesOfDay: Readonly<Record<'padded' | 'plain', Place>> = {
  padded: ({ day }) => String(day).padStart(2, '0'),
  plain: ({ day }) => String(day),
};
const stands = [`${name}.`, ...Object.keys(places).map(escape)];

/** Learns from a citation of stand-ins where each stands; undefined where one was set in another guise. */
export function learnTemplate(citation: string, { item }: StandIn): Template | undefined {
  const day = String(item.issued?.['date-parts'][0][2] ?? days[0]);
  const stand = new RegExp(`(${[...stands, `(?<!&#)0?${day}`].join('|')})`, 'u');
  const placeOf = (part: string): Place => {
    if (part.endsWith(day)) return part === day ? placesOfDay.plain : placesOfDay.padded;
    return places[part] ?? placeOfName(part);
  };
  const template = citation.split(stand).map((part, i) => (i % 2 ? placeOf(part) : part));
  const words = template.filter((part) => typeof part === 'string').join('');
  const isWhole = template.some((part) => part === places[item.title] || part === places[titled]);
  return isWhole && !/龘|qstandin/iu.test(words) ? template : undefined;
}

/** Fills a template in. */
export function fillTemplate(template: Template, { values }: StandIn): string {
  return template.map((part) => (typeof part === 'string' ? part : part(values))).join('');
}

function placeOfName(part: string): Place {
  const at = part.codePointAt(part.length - 1)! - firstNumeral;
  return ({ names }) => names[at]!;
}

const titleStyle: EngineStyle = {
  id: 'title-case',
  locale: 'en-US',
  style: {
    name: 'style',
    attrs: { class: 'in-text', version: '1.0' },
    children: [
      {
        name: 'bibliography',
        attrs: {},
        children: [
          {
            name: 'layout',
            attrs: {},
            children: [{ name: 'text', attrs: { variable: 'title', 'text-case': 'title' }, children: [] }],
          },
        ],
      },
    ],
  },
};
let lastTitle: { readonly of: string; readonly set: string } | undefined;

/** Styles of one language capitalise a headline alike, and it is asked for style after style. */
function inTitleCase({ title: headline, language }: Values): string {
  const of = `${language} ${headline}`;
  if (lastTitle?.of !== of) {
    const item = { id: 'item', type: 'article-newspaper', title: headline, language } as const;
    lastTitle = { of, set: setCitation(item, titleStyle) };
  }
  return lastTitle.set;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
