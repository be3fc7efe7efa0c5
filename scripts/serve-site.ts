import { findFolders } from '../src/archive/folders.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { serveFolder } from './serve-folder.ts';

export const usualPort = '4321';

/** Serves a built site on this machine until it is stopped, under the path that the archive's address has. */
export async function serveSite(out: string, port: string): Promise<void> {
  const { site } = await readArchive(findFolders());
  const base = site === undefined ? '/' : new URL(site).pathname;
  try {
    const { url } = await serveFolder(out, { port: Number(port), base });
    console.log(`The archive is at ${url} (Ctrl+C ends it).`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(
      `Port ${port} is taken by another program; end it, or choose one: npm start -- --port 4400`,
    );
    process.exitCode = 1;
  }
}
