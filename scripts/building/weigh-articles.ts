import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What an article's page may weigh at most with its styles and scripts, packed as servers pack it, in bytes. */
export const heaviestArticle = 25_000;

/** An article's page, and what a reader's first visit to it transfers, packed, in bytes. */
export interface Weighed {
  readonly address: string;
  readonly weight: number;
  /** What of it is not the article's own text. */
  readonly frame: number;
}

const styleOrScript = /<(?:link[^>]*\brel="?stylesheet"?[^>]*\bhref|script[^>]*\bsrc)="(?<address>[^"]+)"/gu;
/** What stands in a template loads nothing until a script sets it into the page. */
const onDemand = /<template\b.*?<\/template>/gsu;
const text = /<section id="s\d+".*?<\/section>/gsu;
const looked = 10;

/**
 * Weighs the articles' pages below a built site: the heaviest and the lightest of them, pictures and whatever is
 * loaded only on demand left out. The lightest has hardly any text and tells what the frame of all pages weighs.
 * `base` is what the site's addresses begin with.
 */
export async function weighArticles(
  site: string,
  addresses: readonly string[],
  base = '/',
): Promise<{ readonly heaviest: Weighed; readonly lightest: Weighed } | undefined> {
  const sizes = await Promise.all(
    addresses.map(async (address) => ({
      address,
      size: (await stat(join(site, address, 'index.html'))).size,
    })),
  );
  const bySize = sizes.sort((a, b) => b.size - a.size).map(({ address }) => address);
  const assets = new Map<string, Promise<number>>();
  const weigh = async (address: string): Promise<Weighed> => {
    const page = await readFile(join(site, address, 'index.html'), 'utf8');
    const atOnce = page.replace(onDemand, '');
    const linked = new Set(Array.from(atOnce.matchAll(styleOrScript), ({ groups }) => groups!['address']!));
    const local = [...linked].filter((asset) => asset.startsWith(base));
    for (const asset of local)
      if (!assets.has(asset)) assets.set(asset, pack(join(site, asset.slice(base.length))));
    const weights = await Promise.all(local.map((asset) => assets.get(asset)!));
    const shared = weights.reduce((sum, its) => sum + its, 0);
    const frame = shared + gzipSync(page.replace(text, '')).length;
    return { address, weight: shared + gzipSync(page).length, frame };
  };
  const weighed = await Promise.all([...bySize.slice(0, looked), ...bySize.slice(-looked)].map(weigh));
  const [heaviest, lightest] = [weighed.sort((a, b) => b.weight - a.weight)[0], weighed.at(-1)];
  return heaviest && lightest ? { heaviest, lightest } : undefined;
}

async function pack(file: string): Promise<number> {
  return gzipSync(await readFile(file)).length;
}
