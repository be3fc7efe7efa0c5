import { analyse } from 'chardet';
import { decodeAs } from './decode-as.ts';
import { encodings, type Encoding } from './encodings.ts';
import { surpriseOfText } from './surprise-of-text.ts';

/** A scan's text, and the encoding it was received in, where that was not UTF-8. */
export interface DecodedScan {
  readonly text: string;
  readonly encoding?: string | undefined;
}

/** Why bytes were not decoded: they are no text at all, or nothing tells which encoding they are in. */
export class UnknownEncoding extends Error {}

interface Reading {
  readonly encoding: string;
  readonly text: string;
  readonly surprise: number;
  /** The mean surprise of what is not ASCII. */
  readonly mean: number;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];
// Measured by `npm run bench -- encodings`: right readings lie below the mean, and this far before the next; a
// quarter of it suffices before one that is no newspaper's.
const mostMean = 9.2;
const leastLead = 8;
const mostOfAll = 8;
const trust = 6;
const beyondAscii = /[^\u0000-\u007F]/gu;
const punctuation = /[\u2010-\u2026]/u;
const control = /[\u0000-\u0008\u000E-\u001F]/u;
// Kana in UTF-16 can look like ASCII, where there are few of them.
const longEnough = 64;
// So much is judged, from the first byte that is not ASCII.
const sampleLength = 65_536;

/**
 * Decodes a scan: in the encoding that was named, else by its mark, else in the one in which it reads as a newspaper.
 * Every reading is judged by what it would contain; what a library of encodings thinks counts a little besides.
 *
 * @throws {UnknownEncoding} when nothing reads as text, or two encodings do equally well.
 */
export function decodeScan(bytes: Uint8Array, named?: string): DecodedScan {
  if (named !== undefined) return decodeNamed(bytes, named);
  const mark = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (mark) return decodeNamed(bytes, mark[0]);
  const plain = bytes.includes(0) ? undefined : decodeAs('utf-8', bytes);
  if (plain !== undefined && isSurelyUtf8(plain)) return { text: plain };
  const [best, next] = readingsOf(bytes);
  if (
    bytes.includes(0) &&
    (!best || control.test(best.text) || best.surprise > mostOfAll * best.text.length)
  ) {
    throw new UnknownEncoding('is a binary file; extract its text and put that here');
  }
  if (!best || best.mean > mostMean) throw new UnknownEncoding(sayNone(bytes));
  if (next && next.surprise - best.surprise < (next.mean > mostMean ? leastLead / 4 : leastLead)) {
    throw new UnknownEncoding(`reads equally well as ${best.encoding} and as ${next.encoding}; ${howToName}`);
  }
  return describe(best.text, best.encoding);
}

const howToName = 'name its encoding in the paper’s file (encoding: big5) or with --encoding';

function decodeNamed(bytes: Uint8Array, named: string): DecodedScan {
  const encoding = nameOf(named);
  const text = decodeAs(encoding, bytes);
  if (text === undefined) throw new UnknownEncoding(`is not all ${encoding}; ${howToName}`);
  return describe(text.replace(/^\uFEFF/u, ''), encoding);
}

function nameOf(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UnknownEncoding(`is to be read as “${label}”, which is no encoding known here; ${howToName}`);
  }
}

/**
 * ASCII of some length is UTF-8, also with a few dashes and curled quotes in it (as another encoding they would read
 * â€™ or 鈥檚), and so are bytes that follow its pattern too often for chance.
 */
function isSurelyUtf8(text: string): boolean {
  let trails = 0;
  let isPunctuated = true;
  beyondAscii.lastIndex = 0;
  for (let found = beyondAscii.exec(text); found; found = beyondAscii.exec(text)) {
    trails += found[0] < '\u0800' ? 1 : 2;
    if (trails >= 4) return true;
    isPunctuated &&= punctuation.test(found[0]);
  }
  return isPunctuated && text.length >= longEnough;
}

/** All readings of the bytes that are different texts, the least surprising first. */
function readingsOf(bytes: Uint8Array): Reading[] {
  const guessed = new Map(analyse(bytes).map(({ name, confidence }) => [name.toLowerCase(), confidence]));
  const readings = (Object.keys(encodings) as Encoding[]).flatMap((encoding) => {
    const text = decodeAs(encoding, bytes);
    if (text === undefined) return [];
    const sample = bytes.length <= sampleLength ? text : decodeSample(encoding, bytes);
    const bonus = (trust * (guessed.get(encoding) ?? 0)) / 100 + (encoding === 'utf-8' ? leastLead : 0);
    const { surprise, mean } = judge(sample, encoding);
    return [{ encoding, text, surprise: surprise - bonus, mean }];
  });
  readings.sort((a, b) => a.surprise - b.surprise);
  return readings.filter(({ text }, i) => readings.findIndex((other) => other.text === text) === i);
}

function decodeSample(encoding: Encoding, bytes: Uint8Array): string {
  // At an even place, since UTF-16 writes two bytes a character.
  const from =
    Math.max(
      0,
      bytes.findIndex((byte) => byte >= 0x80),
    ) & ~1;
  const sample = bytes.subarray(from, from + sampleLength);
  for (const cut of [0, 1, 2, 3]) {
    const text = decodeAs(encoding, sample.subarray(0, sample.length - cut));
    if (text !== undefined) return text;
  }
  return '';
}

function judge(text: string, encoding: Encoding): { surprise: number; mean: number } {
  const judged = encodings[encoding].map((tongue) => surpriseOfText(text, tongue));
  const { all, beyondAscii, characters } = judged.sort((a, b) => a.all - b.all)[0]!;
  return { surprise: all, mean: beyondAscii / Math.max(1, characters) };
}

function describe(text: string, encoding: string): DecodedScan {
  return encoding === 'utf-8' ? { text } : { text, encoding };
}

function sayNone(bytes: Uint8Array): string {
  const tried = Object.keys(encodings).join(', ');
  const guess = analyse(bytes)[0]?.name;
  const perhaps = guess && !(guess.toLowerCase() in encodings) ? ` (perhaps ${guess})` : '';
  return `is not UTF-8 and reads as no newspaper in any of ${tried}${perhaps}; ${howToName}`;
}
