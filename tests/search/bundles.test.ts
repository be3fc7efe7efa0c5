import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BrokenIndex } from '../../src/search/broken-index.ts';
import { indexArchive } from '../../src/search/build-index.ts';
import { cbor, joinBytes, openCbor } from '../../src/search/cbor.ts';
import { unnarrowed } from '../../src/search/facets.ts';
import { readIndexMeta } from '../../src/search/index-meta.ts';
import { indexSpan } from '../../src/search/index-span.ts';
import { joinChunks } from '../../src/search/join-chunks.ts';
import { joinMetas } from '../../src/search/join-metas.ts';
import { openBuiltArchive } from '../../src/search/open-built-index.ts';
import { signature } from '../../src/search/packed-file.ts';
import { parseQuery } from '../../src/search/query.ts';

const demo = 'tests/demo';
const fives = { articles: 5, bytes: Infinity };
const one = { articles: Infinity, bytes: Infinity };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-bundles-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the demo papers indexed five articles at a time', () => {
  it('are joined to what Pagefind makes of all at once, to the byte', async () => {
    // As small as the chunks that are joined, which Pagefind writes four times as large otherwise.
    vi.stubEnv('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', '5000');
    const whole = await build('whole', one);
    vi.unstubAllEnvs();
    const parted = await build('parted', fives);
    expect(whole.bundles).toHaveLength(1);
    expect(parted.bundles.length).toBeGreaterThan(10);
    const pagefinds = await readIndex(whole.bundles[0]!);
    const joined = await readIndex(parted.span);
    expect(pagefinds.chunks.length).toBeGreaterThan(3);
    expect(joined.chunks).toEqual(pagefinds.chunks);
    const names = joined.meta.chunks.map((name, n) => ({ ...endsOf(joined.chunks[n]!), name }));
    const { file, unpacked, ids } = pagefinds.meta;
    expect(joined.meta.unpacked).toEqual(joinMetas([{ file, unpacked, names: ids }], names));
  });

  it('are indexed anew only where one was edited', async () => {
    const articles = join(folder, 'articles');
    await cp(demo, articles, { recursive: true });
    const before = await bundlesMade((await build('edited', fives, articles)).bundles);
    const file = join(articles, 'wrenhaven-packet/1926-06-18/p01-01.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\nOne more line of the quay.\n`);
    const after = await bundlesMade((await build('edited', fives, articles)).bundles);
    expect(after.size).toBe(before.size);
    expect([...after].filter(([name, made]) => before.get(name) !== made)).toHaveLength(1);
    const { total } = await ask(join(folder, 'edited'), '"line of the quay"');
    expect(total).toBe(1);
  });

  it.each(['bundle.json', 'tokens', 'pagefind-entry.json', 'index'])(
    'are indexed anew where what was kept of one cannot be read: %s',
    async (broken) => {
      const name = `broken-${broken}`;
      const sound = await readIndex((await build(name, fives)).span);
      const [first] = (await readdir(join(folder, `${name}.kept`, 'bundles'))).sort();
      const its = join(folder, `${name}.kept`, 'bundles', first!, broken);
      if (broken === 'index') for (const file of await readdir(its)) await writeFile(join(its, file), '');
      else await writeFile(its, '');
      for (const span of await readdir(join(folder, `${name}.kept`)))
        if (span !== 'bundles') await rm(join(folder, `${name}.kept`, span), { recursive: true });
      expect((await readIndex((await build(name, fives)).span)).chunks).toEqual(sound.chunks);
    },
  );

  it('can all be read where Pagefind calls an article of one bundle as it calls that of another', async () => {
    const { bundles } = await build('twice', fives);
    const out = join(folder, 'alike');
    await mkdir(join(out, 'pagefind'), { recursive: true });
    const twice = [bundles[0]!, bundles[1]!, bundles[0]!];
    const { outline } = await indexSpan(twice, join(out, 'pagefind', 'all'));
    const spans = [{ name: 'all', ...outline! }];
    await writeFile(
      join(out, 'pagefind', 'outline.json'),
      JSON.stringify({ articles: outline!.articles, spans }),
    );
    const fragments = await readdir(join(out, 'pagefind', 'all', 'fragment'));
    expect(fragments).toHaveLength(outline!.articles);
    const { hits } = await ask(out, '1');
    const read = await Promise.all(hits.map((hit) => hit.read()));
    const addresses = read.map((article) => article!.address);
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    expect(new Set(addresses).size).toBeLessThan(addresses.length);
  });

  it('are refused where a bundle is not as this Pagefind writes it', async () => {
    const { bundles } = await build('refused', fives);
    const [first, second] = [await readIndex(bundles[0]!), await readIndex(bundles[1]!)];
    const foreign = joinBytes([new TextEncoder().encode(signature), cbor.list(2), cbor.list(0)]);
    const index = { articles: 5, chunks: () => [{ file: 'index/7.pf_index', unpacked: foreign }] };
    expect(() => [...joinChunks([index], 5000)]).toThrow(
      expect.objectContaining({ constructor: BrokenIndex, file: 'index/7.pf_index' }),
    );
    const metas = [first.meta, second.meta].map(({ ids, ...meta }) => ({ ...meta, names: ids }));
    const older = metas[1]!.unpacked.slice();
    const version = /\d+\.\d+\.\d+/u.exec(new TextDecoder('latin1').decode(older))!;
    older[version.index] = older[version.index] === 0x30 ? 0x31 : 0x30;
    const { file, names } = metas[1]!;
    expect(() => joinMetas([metas[0]!, { file, names, unpacked: older }], [])).toThrow(
      expect.objectContaining({ constructor: BrokenIndex, file }),
    );
  });
});

it('reads of Pagefind’s files what is written into them', () => {
  const items = fc.array(fc.oneof(fc.nat({ max: 2 ** 32 - 1 }), fc.string({ unit: 'grapheme' })));
  fc.assert(
    fc.property(items, (written) => {
      const parts = written.map((item) => (typeof item === 'number' ? cbor.number(item) : cbor.text(item)));
      const bytes = joinBytes([cbor.list(written.length), ...parts]);
      const reader = openCbor(bytes);
      const length = reader.list();
      expect(length).toBe(written.length);
      for (const item of written)
        expect(typeof item === 'number' ? reader.number() : reader.text()).toBe(item);
      expect(reader.place()).toBe(bytes.length);
    }),
    { examples: [[[23, 24, 255, 256, 65535, 65536, 2 ** 32 - 1, 'x'.repeat(70_000), '渡口']]] },
  );
});

/** Indexes articles as one span, and gives the folders of its index and of its bundles, oldest first. */
async function build(name: string, bundleLimit: { articles: number; bytes: number }, articles = demo) {
  const [out, kept] = [join(folder, name), join(folder, `${name}.kept`)];
  await indexArchive({ articles, out, kept, limit: one, bundleLimit });
  const bundles = (await readdir(join(kept, 'bundles'))).sort();
  const [span] = (await readdir(join(out, 'pagefind'))).filter((file) => file !== 'outline.json');
  return {
    span: join(out, 'pagefind', span!),
    bundles: bundles.map((bundle) => join(kept, 'bundles', bundle)),
  };
}

async function readIndex(its: string) {
  const name = (await readdir(its)).find((file) => file.endsWith('.pf_meta'))!;
  const file = join(its, name);
  const unpacked = new Uint8Array(gunzipSync(await readFile(file)));
  const meta = { file, unpacked, ...readIndexMeta(file, unpacked) };
  const chunks = meta.chunks.map(async (chunk) =>
    gunzipSync(await readFile(join(its, 'index', `${chunk}.pf_index`))),
  );
  return { meta, chunks: await Promise.all(chunks) };
}

function endsOf(unpacked: Uint8Array): { readonly first: string; readonly last: string } {
  const chunk = openCbor(unpacked.subarray(signature.length));
  chunk.list();
  const words: string[] = [];
  for (let left = chunk.list(); left > 0; left--) {
    chunk.list();
    words.push(chunk.text());
    chunk.skip();
    chunk.skip();
  }
  return { first: words[0]!, last: words.at(-1)! };
}

async function bundlesMade(bundles: readonly string[]): Promise<Map<string, number>> {
  const made = bundles.map(async (its) => [its, (await stat(join(its, 'bundle.json'))).ino] as const);
  return new Map(await Promise.all(made));
}

async function ask(out: string, typed: string) {
  const archive = await openBuiltArchive(out);
  return archive.ask({ query: parseQuery(typed), order: 'newest', narrowing: unnarrowed });
}
