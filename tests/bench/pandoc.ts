import { spawnSync } from 'node:child_process';
import type { BaselineScan } from './baselines.ts';
import type { AnyBlock } from './measures.ts';

const border = 'BORDEROFSCANS';
const command = ['-f', 'markdown+east_asian_line_breaks', '-t', 'plain', '--wrap=none'];

/**
 * Reads scans as pandoc does: as Markdown, written out as plain text with one line a paragraph. All scans go through
 * one call. Nothing where pandoc is not installed.
 */
export function readWithPandoc(scans: readonly BaselineScan[]): AnyBlock[][] | undefined {
  const input = scans.map(({ text }) => text).join(`\n\n${border}\n\n`);
  const { status, stdout } = spawnSync('pandoc', command, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) return undefined;
  return stdout.split(border).map((text, i) => placed(text, scans[i]!.text));
}

/**
 * Finds the lines of the scan that each paragraph came from, by looking for their letters one line after the other;
 * marks do not count, since pandoc exchanges some.
 */
function placed(text: string, scan: string): AnyBlock[] {
  const blocks = text
    .split(/\n\s*\n/u)
    .map((block) => ({ role: 'paragraph', text: block.trim(), lines: [] as number[] }))
    .filter((block) => block.text !== '');
  const letters = blocks.map((block) => lettersOf(block.text));
  const all = letters.join('');
  const ends = letters.map(
    (
      (sum) => (of: string) =>
        (sum += of.length)
    )(0),
  );
  let at = 0;
  scan.split('\n').forEach((line, i) => {
    const wanted = lettersOf(line);
    if (wanted === '') return;
    const found = all.indexOf(wanted, at);
    const from = found >= 0 && found - at < 400 ? found : at;
    const block = blocks[ends.findIndex((end) => from < end)];
    block?.lines.push(i + 1);
    at = from + (found === from ? wanted.length : 0);
  });
  return blocks.filter(({ lines }) => lines.length > 0);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
