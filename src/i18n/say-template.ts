import type { Weekday } from '../model/day.ts';
import { markMonth, writeDay, writeWeekday, type DayForm } from './days.ts';
import type { SpokenLang } from './spoken-langs.ts';
import { writeSaying, type Saying } from './write-saying.ts';

/** A language with its words. */
export interface Tongue {
  readonly lang: SpokenLang;
  readonly words: Readonly<Record<string, Saying>>;
}

interface Read {
  readonly said: string;
  /** Where reading stopped. */
  readonly at: number;
}

/** Says what a template on a page tells: words as they are, and `{key|name=value|n#3}` in a language. */
export function sayTemplate(tongue: Tongue, template: string): string {
  return read(tongue, template, 0, '').said;
}

function read(tongue: Tongue, template: string, from: number, stop: string): Read {
  let [said, at] = ['', from];
  while (at < template.length && !stop.includes(template[at]!)) {
    const next = template[at] === '{' ? readSaying(tongue, template, at + 1) : readPlain(template, at);
    said += next.said;
    at = next.at;
  }
  return { said, at };
}

function readPlain(template: string, at: number): Read {
  const [plain = ''] = /^[^{}|]+/u.exec(template.slice(at)) ?? [];
  if (plain === '') return { said: template[at]!, at: at + 1 };
  return { said: plain.replace(/(?:%[0-9A-F]{2})+/gu, decodeURIComponent), at: at + plain.length };
}

function readSaying(tongue: Tongue, template: string, from: number): Read {
  const [key = ''] = /^[^|}]*/u.exec(template.slice(from)) ?? [];
  const values: Record<string, string | number> = {};
  let at = from + key.length;
  while (template[at] === '|') {
    const [whole = '', name = '', kind] = /^\|(\w+)([#=])/u.exec(template.slice(at)) ?? [];
    if (whole === '') break;
    const value = read(tongue, template, at + whole.length, '|}');
    values[name] = kind === '#' ? Number(value.said) : value.said;
    at = value.at;
  }
  return { said: say(tongue, key, values), at: at + 1 };
}

function say({ lang, words }: Tongue, key: string, values: Record<string, string | number>): string {
  const [of, form] = key.split('.');
  const { day, weekday } = values;
  if (of === 'day' && form === 'mark') return markMonth(lang, String(day));
  if (of === 'day') return writeDay(lang, String(day), form as DayForm);
  if (of === 'weekday') return writeWeekday(lang, weekday as Weekday, form as 'long' | 'narrow');
  return writeSaying(lang, words[key] ?? '', values);
}
