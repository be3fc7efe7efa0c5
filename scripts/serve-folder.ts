import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

/** A folder being served: where, and how to end it. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** What Pagefind's own files (`.pagefind`, `.pf_meta` …) are: packed by themselves, so never packed in transport. */
const otherType = 'application/octet-stream';

const worthPacking = /^text\/|json|xml|wasm/u;

/**
 * Serves a folder on this machine alone, as a host of static sites would: `index.html` for a folder, a redirect to
 * the slash at a folder's end, `404.html` for what is not there, text packed for those who can unpack it, nothing
 * from outside of the folder. `base` is the
 * path the site stands under; port 0 takes any free one.
 *
 * @throws {Error} with code `EADDRINUSE` when the port is taken.
 */
export async function serveFolder(
  folder: string,
  { port = 0, base = '/' }: { port?: number; base?: string } = {},
): Promise<Served> {
  const root = resolve(folder);
  const under = `/${base}/`.replace(/\/+/gu, '/');
  const server = createServer((request, response) => {
    answer(root, under, request, response).catch((error: Error) => send(response, 500, error.message));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${under}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, under: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, 'Only reading is possible.');
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (`${pathname}/` === under) return redirect(response, under + search);
  const file = pathname.startsWith(under) ? fileOf(root, pathname.slice(under.length)) : undefined;
  if (file === undefined) return sendMissing(root, request, response);
  if (await isFile(file)) return sendFile(file, 200, request, response);
  const index = join(file, 'index.html');
  if (!(await isFile(index))) return sendMissing(root, request, response);
  if (pathname.endsWith('/')) return sendFile(index, 200, request, response);
  return redirect(response, `${pathname}/${search}`);
}

/** Finds the file an address names; none when it is no address or leads out of the folder. */
function fileOf(root: string, path: string): string | undefined {
  try {
    const file = resolve(root, `.${sep}${decodeURIComponent(path)}`);
    return file === root || file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function sendMissing(root: string, request: IncomingMessage, response: ServerResponse) {
  const page = join(root, '404.html');
  if (await isFile(page)) return sendFile(page, 404, request, response);
  return send(response, 404, 'There is nothing at this address.');
}

async function sendFile(file: string, status: number, request: IncomingMessage, response: ServerResponse) {
  const { size } = await stat(file);
  const type = types[extname(file)] ?? otherType;
  const isPacked = worthPacking.test(type) && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(isPacked ? { 'content-encoding': 'gzip' } : { 'content-length': size }),
  });
  if (request.method === 'HEAD') return void response.end();
  const content = createReadStream(file).on('error', () => response.destroy());
  if (isPacked) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to }).end();
}

function send(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
