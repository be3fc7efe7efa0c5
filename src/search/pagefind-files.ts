/** Gives Pagefind a file that it asks for, by its path below the index's folder. */
type Give = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Below this address Pagefind is told its index stands; nothing ever goes there. */
const nowhere = 'https://index.invalid/';
const givers = new Map<string, Give>();
let fetchFromNet: typeof fetch | undefined;

/**
 * Gives Pagefind, which knows no other way to its files than `fetch`, the files of an index as this function gives
 * them. The result is the address to tell Pagefind, and how to end it.
 *
 * Pagefind writes an error into the console and goes on without a file that it does not get: so whoever gives files
 * has to remember what could not be given.
 */
export function serveToPagefind(give: Give): { readonly basePath: string; end(): void } {
  if (fetchFromNet === undefined) {
    fetchFromNet = globalThis.fetch;
    globalThis.fetch = fetchOrGive;
  }
  const basePath = `${nowhere}${givers.size}-${Math.random().toString(36).slice(2)}/`;
  givers.set(basePath, give);
  return { basePath, end: () => void givers.delete(basePath) };
}

const fetchOrGive: typeof fetch = async (input, init) => {
  if (typeof input !== 'string' || !input.startsWith(nowhere)) return fetchFromNet!(input, init);
  const { origin, pathname } = new URL(input);
  const [, name, ...file] = pathname.split('/');
  return new Response(await givers.get(`${origin}/${name}/`)!(file.join('/')));
};
