import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexArchive } from '../../src/search/build-index.ts';
import { unnarrowed } from '../../src/search/facets.ts';
import { openBuiltArchive } from '../../src/search/open-built-index.ts';
import { parseQuery } from '../../src/search/query.ts';
import { similarWords } from '../../src/search/similar-words.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { readWordList, writeWordList } from '../../src/search/word-list.ts';

describe('a word is like', () => {
  it.each([
    ['ship', 'fhip', 'a long s read as f'],
    ['ferry', 'fcrry', 'e read as c'],
    ['modern', 'modem', 'rn read as m'],
    ['clock', 'dock', 'cl read as d'],
    ['harbour', 'liarbour', 'h read as li'],
    ['island', 'islnad', 'letters turned round'],
    ['lighthouse', 'lightliouso', 'two misreadings in a long word'],
    ['паром', 'пароm', 'a letter of another alphabet'],
  ])('%s as it is misread: %s (%s)', (word, misread) => {
    expect(similarWords(word, ['quay', misread, word])).toEqual([misread]);
  });

  it.each([
    ['the', ['tbe', 'she']],
    ['ferry', ['fairy', 'fur', 'ferryman']],
    ['island', ['inland sea', 'ireland’s', 'sand']],
  ])('%s is like none of %j: too short, or too far apart', (word, others) => {
    expect(similarWords(word, others)).toEqual([]);
  });

  it('none more than once, never itself, and either way round', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefhilmnoru'), minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(similarWords(a, [a])).toEqual([]);
        expect(similarWords(a, [b]).length).toBe(similarWords(b, [a]).length);
      }),
    );
  });
});

it('a list of words is read as it was written', async () => {
  const word = fc.stringMatching(/^[a-zéßжω]{3,30}$/u);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(word), async (words) => {
      const tokens = tokensOf(words.join(' ')).map(({ text }) => text);
      const list = new TextEncoder().encode(writeWordList(tokens));
      expect(await readWordList(async () => list, 'words.gz', '')).toEqual(words.toSorted());
    }),
  );
});

describe('an archive with a misread word', () => {
  let folder: string;
  const texts = {
    'p01-01': 'The lighthouse keeper rowed out.',
    'p01-02': 'The lighthoufe keeper rowed out again, past the fifhing boats.',
    'p01-03': 'A light house is another thing.',
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backfile-similar-'));
    await mkdir(join(folder, 'articles/gazette/1924-03-07'), { recursive: true });
    for (const [id, text] of Object.entries(texts))
      await writeFile(
        join(folder, `articles/gazette/1924-03-07/${id}.md`),
        `---\nheadline: Tides\nlang: en\n---\n\n${text}\n`,
      );
    expect((await indexArchive({ articles: join(folder, 'articles'), out: folder })).failures).toEqual([]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function find(typed: string, similar: boolean) {
    const archive = await openBuiltArchive(folder);
    const query = parseQuery(typed);
    const { hits } = await archive.ask({ query, narrowing: unnarrowed, order: 'relevance', similar });
    const articles = await Promise.all(hits.map((hit) => hit.read()));
    return articles.map((article) => [article!.address.split('/').at(-2), article!.spelt]);
  }

  it('finds only what is spelt as it was typed', async () => {
    expect(await find('lighthouse', false)).toEqual([['p01-01', []]]);
  });

  it('finds the misread word too where that is asked for, after the others, and says how it is printed', async () => {
    expect(await find('lighthouse', true)).toEqual([
      ['p01-01', []],
      ['p01-02', ['lighthoufe']],
    ]);
  });

  it('finds it within a phrase, and never leaves out more than what was typed', async () => {
    expect(await find('"fishing boats"', true)).toEqual([['p01-02', ['fifhing boats']]]);
    expect(await find('keeper -lighthouse', true)).toEqual([['p01-02', []]]);
  });
});
