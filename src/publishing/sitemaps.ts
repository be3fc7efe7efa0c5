import type { Export } from './article-exports.ts';
import { xml, xmlDocument } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What one sitemap may hold at most. */
export interface SitemapLimits {
  readonly addresses: number;
  readonly bytes: number;
}

/** The limits that search engines set. @see https://www.sitemaps.org/protocol.html */
export const sitemapLimits: SitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/**
 * Writes the archive's sitemap: `sitemap.xml` lists parts, each within what one sitemap may hold. Addresses are
 * whole ones, as the protocol demands; `partUrl` gives that of a part by its name.
 */
export function writeSitemaps(
  urls: readonly string[],
  partUrl: (name: string) => string,
  limits: SitemapLimits = sitemapLimits,
): Export[] {
  const parts = partAddresses(urls, limits).map((part, n) => ({
    name: `sitemap-${n + 1}.xml`,
    text: xmlDocument(
      xml(
        'urlset',
        { xmlns: namespace },
        part.map((url) => xml('url', {}, [xml('loc', {}, [url])])),
      ),
    ),
  }));
  const index = xml(
    'sitemapindex',
    { xmlns: namespace },
    parts.map(({ name }) => xml('sitemap', {}, [xml('loc', {}, [partUrl(name)])])),
  );
  return [{ name: 'sitemap.xml', text: xmlDocument(index) }, ...parts];
}

/** Room for what stands around the addresses of a sitemap, and around each. */
const aroundAll = 256;
const aroundEach = 32;

function partAddresses(urls: readonly string[], { addresses, bytes }: SitemapLimits): string[][] {
  const parts: string[][] = [];
  let room = 0;
  for (const url of urls) {
    const needed = Buffer.byteLength(url.replaceAll('&', '&amp;')) + aroundEach;
    const last = parts.at(-1);
    if (last === undefined || last.length >= addresses || needed > room) {
      parts.push([url]);
      room = bytes - aroundAll - needed;
    } else {
      last.push(url);
      room -= needed;
    }
  }
  return parts.length > 0 ? parts : [[]];
}
