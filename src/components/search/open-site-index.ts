import { emptyEngine } from '../../search/empty-engine.ts';
import type { Engine, OpenIndex } from '../../search/engine.ts';
import type { IndexOutline } from '../../search/index-outline.ts';

interface Pagefind {
  createInstance(options: { basePath: string }): Engine;
}

/**
 * Opens the index that stands beside the site.
 *
 * @throws {Error} when it cannot be fetched.
 */
export async function openSiteIndex(base: string): Promise<OpenIndex & { readonly articles: number }> {
  const folder = `${base.replace(/\/$/u, '')}/pagefind/`;
  const response = await fetch(`${folder}outline.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${folder}outline.json: ${response.status}`);
  const { articles, starts } = (await response.json()) as IndexOutline;
  if (articles === 0) return { engine: emptyEngine, starts, articles };
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  return { engine: pagefind.createInstance({ basePath: folder }), starts, articles };
}
