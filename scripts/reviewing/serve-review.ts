import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Folders } from '../../src/archive/folders.ts';
import type { Served } from '../serve-folder.ts';
import { answer } from './answer.ts';
import { openDesk } from './desk.ts';

/**
 * Serves the review page on this machine alone. Closing waits until what was decided has been restored.
 *
 * @throws {Error} with code `EADDRINUSE` when the port is taken.
 */
export async function serveReview(folders: Folders, port: number): Promise<Served> {
  const desk = openDesk({ folders, today, onFailure: (line) => console.error(line) });
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    answer(request, response, { desk, folders, token }).catch(() => response.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/review/`,
    close: async () => {
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
      await desk.rest();
    },
  };
}

/** The day it is where the archivist sits. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
