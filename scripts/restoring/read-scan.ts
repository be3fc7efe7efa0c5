import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeScan, UnknownEncoding, type DecodedScan } from '../../src/restore/readers/decode-scan.ts';

/** Why a scan was not restored, as a line for a person: file, what is wrong, what to do. */
export class UnreadableScan extends Error {}

/** A scan's text, its encoding where that was not UTF-8, and the digest of its bytes. */
export interface ReceivedScan extends DecodedScan {
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
 * Reads a scan as plain text, in the encoding that is said or else found out.
 *
 * @throws {UnreadableScan} when it is empty, binary, in an encoding that cannot be told, or has no line ends.
 */
export async function readScan(path: string, name: string, said?: string): Promise<ReceivedScan> {
  const bytes = await readFile(path).catch((error: Error) =>
    refuse(name, `cannot be opened (${error.message})`),
  );
  if (bytes.length === 0) refuse(name, 'is empty; put the page’s text in it, or remove it');
  const other = otherFormats[extname(name).toLowerCase()];
  if (other) refuse(name, `is ${other}`);
  const { text, encoding } = decode(bytes, name, said);
  if (text.trim() === '')
    refuse(name, 'holds nothing but white space; put the page’s text in it, or remove it');
  const longest = longestRun(text);
  if (longest > longestLine) {
    refuse(
      name,
      `has a line of ${longest} characters, which no newspaper printed; is it another kind of file?`,
    );
  }
  return { text, encoding, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function decode(bytes: Buffer, name: string, said: string | undefined): DecodedScan {
  try {
    return decodeScan(bytes, said);
  } catch (error) {
    if (!(error instanceof UnknownEncoding)) throw error;
    return refuse(name, error.message);
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
