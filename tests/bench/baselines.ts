import { writingSystemOf } from '../../src/restore/writing/index.ts';
import type { AnyBlock } from './measures.ts';
import { readWithPandoc } from './pandoc.ts';

/** A scan as a baseline gets it. */
export interface BaselineScan {
  readonly text: string;
  readonly lang: string;
}

/** What people use today: a name, and the blocks it makes of each scan; nothing where it is not installed. */
export interface Baseline {
  readonly id: string;
  readScans(scans: readonly BaselineScan[]): readonly (readonly AnyBlock[])[] | undefined;
}

interface PlainLine {
  readonly text: string;
  readonly number: number;
  readonly hasGap: boolean;
}

const sentenceEnd = /[。！？!?….][”’"'»」』）)]*$/u;
const hyphen = /(?<=\p{L})-$/u;

export const baselines: readonly Baseline[] = [
  {
    id: 'blank lines as they are',
    readScans: (scans) => scans.map((scan) => gather(scan, ({ hasGap }) => hasGap, false)),
  },
  { id: 'pandoc', readScans: readWithPandoc },
  {
    id: 'join lines',
    readScans: (scans) =>
      scans.map((scan) => gather(scan, (_, before) => sentenceEnd.test(before.text), true)),
  },
];

/** Joins lines into blocks, with nothing between in Chinese and Japanese and with a space elsewhere. */
function gather(
  { text, lang }: BaselineScan,
  opens: (line: PlainLine, before: PlainLine) => boolean,
  dropsHyphens: boolean,
): AnyBlock[] {
  const space = writingSystemOf(lang).id === 'cjk' ? '' : ' ';
  const blocks: { role: string; text: string; lines: number[] }[] = [];
  let before: PlainLine | undefined;
  for (const line of linesOf(text)) {
    const last = blocks.at(-1);
    if (!last || !before || opens(line, before))
      blocks.push({ role: 'paragraph', text: line.text, lines: [line.number] });
    else {
      last.lines.push(line.number);
      last.text =
        dropsHyphens && hyphen.test(last.text)
          ? last.text.replace(hyphen, '') + line.text
          : last.text + space + line.text;
    }
    before = line;
  }
  return blocks;
}

function linesOf(text: string): PlainLine[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, i) =>
    line === '' ? [] : [{ text: line, number: i + 1, hasGap: i > 0 && lines[i - 1] === '' }],
  );
}
