import { createHash } from 'node:crypto';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { findFolders } from './src/archive/folders.ts';
import { readArchive } from './src/archive/read-archive.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const folders = findFolders();
const { site } = await readArchive(folders);
const address = site === undefined ? undefined : new URL(site);
// Each archive has a cache of its own, so that two built from one clone do not empty each other's.
const cache = `.cache/${createHash('sha256').update(folders.content).digest('hex').slice(0, 12)}`;

export default defineConfig({
  outDir: folders.out,
  cacheDir: `${cache}/astro`,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  ...(address ? { site: address.origin, base: address.pathname } : {}),
  devToolbar: { enabled: false },
  vite: { cacheDir: `${cache}/vite`, plugins: [tailwindcss()] },
});
