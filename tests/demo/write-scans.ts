import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { damageDemo } from './damage-demo.ts';
import { setWholePages } from './set-whole-pages.ts';

// Run by hand after the demo papers' clean articles change: node tests/demo/write-scans.ts
const scans = new Map<string, string | Uint8Array>([...(await damageDemo()), ...setWholePages()]);
for (const [file, scan] of scans) {
  const path = join('content/scans', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, scan);
}
