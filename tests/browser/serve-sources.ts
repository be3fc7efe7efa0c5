import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Served } from '../../scripts/serve-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bare = /(?<=\bfrom\s*|\bimport\s*)(?<quote>['"])(?<name>[@\w][^'"]*)\k<quote>/gu;
const types: Readonly<Record<string, string>> = { wasm: 'application/wasm', json: 'application/json' };

/**
 * Serves the project's own modules as a browser reads them, types taken out, and a folder beside them: so
 * that a test can run in a browser the very code that pages are built of.
 */
export async function serveSources(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    answer(folder, path, response).catch((error: Error) => {
      response.writeHead(500).end(error.message);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, path: string, response: ServerResponse): Promise<void> {
  if (path === '/') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html lang="zh"></html>');
    return;
  }
  const isOurs = /^\/(?:src|tests|node_modules)\//u.test(path);
  const file = join(isOurs ? root : folder, path);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  if (isOurs) {
    const source = await readFile(file, 'utf8');
    const code = file.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(code.replace(bare, resolveBare));
    return;
  }
  const type =
    types[file.split('.').at(-1)!] ?? (file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' });
  createReadStream(file).pipe(response);
}

function resolveBare(_whole: string, _quote: string, name: string): string {
  return `'/${fileURLToPath(import.meta.resolve(name)).slice(root.length)}'`;
}
