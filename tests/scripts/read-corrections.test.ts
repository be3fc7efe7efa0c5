import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { correctionsAmong } from '../../scripts/restoring/read-corrections.ts';

it('decisions taken back while the archive is restored are none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-corrections-'));
  try {
    const corrections = correctionsAmong(folder, ['p01-01.yaml', 'p01-02.yaml']);
    writeFileSync(join(folder, 'p01-02.yaml'), '- kind: [');
    expect(await corrections.of('p01-01.md')).toEqual([]);
    await expect(corrections.of('p01-02.md')).rejects.toThrow('p01-02.yaml');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
