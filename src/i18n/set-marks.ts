import { signs } from './mark-said.ts';

const { start, value: valueSign, words: wordsSign, end } = signs;
const piece =
  /<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>|[^<]+/giu;
const attribute = /\s([^\s=>"']+)=(?:"([^"]*)"|'([^']*)')/gu;
/** Elements that hold words and no elements. */
const wordsOnly = /^<(?:title|option|textarea)\b/iu;
/** Elements that no reader reads, and attributes that are addresses. */
const unread = /^<(?:meta|link|script|style|!--)/iu;
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'action', 'id', 'class', 'name', 'content']);
const inTemplate = /[%{}|]/gu;

/**
 * Writes what was said on a page such that it can be said anew: words as `<say-it of="{key|name=value}">words</say-it>`,
 * attributes and elements of mere words with a `data-say-…` beside them. Elsewhere only the words stay.
 */
export function setMarks(html: string): string {
  if (!html.includes(start)) return html;
  const pieces = html.match(piece) ?? [];
  return pieces.map((it, i) => setPiece(it, pieces[i - 1], pieces[i + 1])).join('');
}

/** Takes the marks away and leaves the words. */
export function dropMarks(text: string): string {
  return text.includes(start) ? write(text, ({ words }) => dropMarks(words)) : text;
}

function setPiece(it: string, before = '', after = ''): string {
  if (!it.includes(start) && !after.includes(start)) return it;
  if (unread.test(it)) return dropMarks(it);
  if (!it.startsWith('<')) return wordsOnly.test(before) ? dropMarks(it) : setWords(it);
  const said = it.replace(attribute, setAttribute);
  if (!wordsOnly.test(it) || !after.includes(start)) return said;
  return said.replace(/>$/u, ` data-say-text="${template(after.trim()).replaceAll('"', '&quot;')}">`);
}

function setWords(text: string): string {
  return write(text, (mark) => `<say-it of="${templateOf(mark)}">${dropMarks(mark.words)}</say-it>`);
}

function setAttribute(whole: string, name: string, double?: string, single?: string): string {
  if (!whole.includes(start)) return whole;
  if (addresses.has(name)) return dropMarks(whole);
  const said = (double ?? single ?? '').replaceAll('"', '&quot;');
  return ` ${name}="${dropMarks(said)}" data-say-${name}="${template(said)}"`;
}

interface Mark {
  readonly key: string;
  readonly values: readonly string[];
  readonly words: string;
}

function template(text: string): string {
  return write(text, templateOf, (plain) => plain.replace(inTemplate, encodeURIComponent));
}

function templateOf({ key, values }: Mark): string {
  return `{${[key, ...values.map(valueOf)].join('|')}}`;
}

function valueOf(value: string): string {
  const [, name = '', kind = '=', text = ''] = /^(\w+)([#=])([\s\S]*)$/u.exec(value) ?? [];
  return `${name}${kind}${template(text)}`;
}

/** Writes a text with each of its outermost marks, and what stands between them, in another way. */
function write(text: string, mark: (it: Mark) => string, plain = (it: string): string => it): string {
  const from = text.indexOf(start);
  if (from < 0) return plain(text);
  const to = endOf(text, from);
  const parts = partsOf(text.slice(from + 1, to));
  return plain(text.slice(0, from)) + mark(parts) + write(text.slice(to + 1), mark, plain);
}

function endOf(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === start) depth++;
    else if (text[at] === end && --depth === 0) return at;
  }
  return text.length;
}

/** Parts a mark at its own signs, passing over those of marks inside it. */
function partsOf(inside: string): Mark {
  const parts: string[] = [''];
  let [depth, words] = [0, -1];
  for (let at = 0; at < inside.length && words < 0; at++) {
    const sign = inside[at]!;
    if (sign === start) depth++;
    if (sign === end) depth--;
    if (depth === 0 && sign === wordsSign) words = at + 1;
    else if (depth === 0 && sign === valueSign) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  const [key = '', ...values] = parts;
  return { key, values, words: words < 0 ? '' : inside.slice(words) };
}
