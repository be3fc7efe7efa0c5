import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { digestOfSources } from './src/archive/digest-of-sources.ts';
import { findFolders } from './src/archive/folders.ts';
import { readArchive } from './src/archive/read-archive.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Where memory is plenty V8 lets a heap grow fourfold before it looks what is of no more use. A page leaves little
// behind, so that twofold is enough: less memory, in no more time.
setFlagsFromString('--heap-growing-percent=100');

const folders = findFolders();
const archive = await readArchive(folders);
const { site } = archive;
const address = site === undefined ? undefined : new URL(site);
// The cache stands with the archive it is of, so that two built from one clone do not empty each other's.
const cache = join(folders.content, '.cache');

// What every page depends on; src/pages/_page-key.ts takes it into their keys. Days are written by Node.
const everyPage = JSON.stringify([await digestOfSources('src', 'scripts'), archive, process.version]);

export default defineConfig({
  outDir: folders.out,
  cacheDir: join(cache, 'astro'),
  output: 'static',
  trailingSlash: 'always',
  // While one page waits for the disk, others are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  ...(address ? { site: address.origin, base: address.pathname } : {}),
  devToolbar: { enabled: false },
  vite: {
    define: { __EVERY_PAGE__: JSON.stringify(everyPage) },
    cacheDir: join(cache, 'vite'),
    plugins: [tailwindcss()],
  },
});
