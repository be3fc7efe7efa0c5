import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/archive/list-files.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { bodyOf } from '../../src/markdown/read-article.ts';

const remark = unified().use(remarkParse);

/** A tree without where each part stood in its source. */
function withoutPlaces(tree: object): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));
}

function expectAsRemark(body: string): void {
  expect(withoutPlaces(parseMarkdown(body))).toEqual(withoutPlaces(remark.parse(body)));
}

describe('an article’s Markdown is parsed as remark parses it', () => {
  it('for every article of the demo archive', async () => {
    const folder = fileURLToPath(new URL('../demo', import.meta.url));
    const files = (await listFiles(folder)).filter((file) => file.endsWith('.md'));
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) expectAsRemark(bodyOf(await readFile(join(folder, file), 'utf8')));
  });

  it('whatever pieces of markup stand in whatever order', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        '桥',
        ' ',
        '\n',
        '\n\n',
        '## ',
        '# ',
        '- ',
        '* ',
        '1. ',
        '10月',
        '> ',
        '    ',
        '\t',
        '```',
        '~~~',
      ],
      ...[
        '<b>',
        '<!--',
        '-->',
        '<div>',
        '&amp;',
        '\\',
        '*',
        '_',
        '[x]',
        '[x]: y',
        '`',
        '===',
        '---',
        '|',
        '\r\n',
        '!',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => expectAsRemark(pieces.join(''))),
      { numRuns: 3000 },
    );
  });
});
