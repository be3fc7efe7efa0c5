import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../src/archive/list-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = (await Promise.all(['src', 'scripts', 'tests'].map(filesIn))).flat();

async function filesIn(folder: string): Promise<string[]> {
  const files = await listFiles(join(root, folder));
  return files.map((file) => `${folder}/${file}`).filter((file) => /\.(?:ts|mjs|astro|css)$/u.test(file));
}

/** Which rooms a room may take from, besides itself; the arrows of the design. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/restore': ['src/model'],
  'src/addresses': ['src/model'],
  'src/archive': ['src/model', 'src/markdown', 'src/addresses'],
  'src/citing': ['src/model'],
  'src/markdown': ['src/model'],
  'src/publishing': ['src/model', 'src/archive', 'src/citing', 'src/markdown'],
  'src/search': ['src/model', 'src/archive', 'src/markdown'],
  'src/i18n': ['src/model'],
  'src/components': ['src/model', 'src/i18n', 'src/search', 'src/archive', 'src/citing'],
  'src/layouts': ['src/model', 'src/i18n', 'src/components', 'src/archive', 'src/citing', 'src/styles'],
};

describe('imports go one way', () => {
  it.each(Object.entries(arrows))('%s takes only from where it may', (room, allowed) => {
    const wrong = sources
      .filter((file) => file.startsWith(`${room}/`))
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(
        ({ target }) =>
          target.startsWith('src/') || target.startsWith('scripts/') || target.startsWith('tests/'),
      )
      .filter(({ target }) => ![room, ...allowed].some((it) => target.startsWith(`${it}/`)));
    expect(wrong).toEqual([]);
  });

  it('the model needs nothing but zod', () => {
    const packages = sources
      .filter((file) => file.startsWith('src/model/'))
      .flatMap((file) => importsOf(file).filter((target) => !target.startsWith('src/')));
    expect(new Set(packages)).toEqual(new Set(['zod']));
  });

  it('restoring touches no files, clock or console', () => {
    const pure = sources.filter((file) => file.startsWith('src/restore/'));
    expect(pure.length).toBeGreaterThan(10);
    for (const file of pure) {
      const text = readFileSync(join(root, file), 'utf8');
      expect
        .soft(
          importsOf(file).filter((target) => target.startsWith('node:')),
          file,
        )
        .toEqual([]);
      expect.soft(text, file).not.toMatch(/\bconsole\.|Date\.now|new Date\(\)|Math\.random|performance\./u);
    }
  });
});

/** A language's words stand in one flat file, a line a saying, however many there are. */
const isWords = (file: string): boolean => /^src\/i18n\/(?:en|zh-Han[st])\.ts$/u.test(file);

it('no file of code is longer than 250 lines', () => {
  const long = sources
    .filter((file) => !isWords(file))
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

it('no file is a catch-all', () => {
  expect(
    sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|types)(?:\.ts$|\/)/u.test(file)),
  ).toEqual([]);
});

/** The imports of a file: those of the project as paths from its root, packages by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/gu)].map(([, target]) => target!);
  return found.map((target) =>
    target.startsWith('.') ? posix.normalize(posix.join(dirname(file), target)) : target,
  );
}
