import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** Why a scan was not restored, as a line for a person: file, what is wrong, what to do. */
export class UnreadableScan extends Error {}

/** A scan's text and the digest of its bytes. */
export interface ReceivedScan {
  readonly text: string;
  readonly sha256: string;
}

const longestLine = 100_000;
const otherFormats: Readonly<Record<string, string>> = {
  '.pdf': 'a PDF; extract its text first, for example with pdftotext or Apache Tika',
  '.doc': 'a word processor’s file; save it as plain text',
  '.docx': 'a word processor’s file; save it as plain text',
  '.jpg': 'a picture; run OCR over it and put the text here',
  '.png': 'a picture; run OCR over it and put the text here',
  '.tif': 'a picture; run OCR over it and put the text here',
  '.xml': 'XML, which this version does not read; export plain text',
};

/**
 * Reads a scan as plain text in UTF-8, or in UTF-16 with a mark.
 *
 * @throws {UnreadableScan} when it is empty, binary, in another encoding or format, or has no line ends.
 */
export async function readScan(path: string, name: string): Promise<ReceivedScan> {
  const bytes = await readFile(path).catch((error: Error) =>
    refuse(name, `cannot be opened (${error.message})`),
  );
  if (bytes.length === 0) refuse(name, 'is empty; put the page’s text in it, or remove it');
  const other = otherFormats[extname(name).toLowerCase()];
  if (other) refuse(name, `is ${other}`);
  const text = decode(bytes, name);
  if (text.trim() === '')
    refuse(name, 'holds nothing but white space; put the page’s text in it, or remove it');
  const longest = longestRun(text);
  if (longest > longestLine) {
    refuse(
      name,
      `has a line of ${longest} characters, which no newspaper printed; is it another kind of file?`,
    );
  }
  return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function decode(bytes: Buffer, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) refuse(name, 'is a binary file; extract its text and put that here');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(name, 'is not UTF-8; convert it, for example with: iconv -f GB18030 -t UTF-8');
  }
}

function longestRun(text: string): number {
  let longest = 0;
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  return Math.max(longest, text.length - from);
}

function refuse(name: string, what: string): never {
  throw new UnreadableScan(`${name} ${what}.`);
}
