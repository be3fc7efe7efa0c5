import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file as a whole or not at all: whoever reads it meanwhile, or after a power cut, finds the old one. */
export function writeWhole(path: string, parts: Iterable<string | Uint8Array>): void {
  const beside = `${path}.${process.pid}.new`;
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(beside, 'w');
  for (const part of parts) {
    const bytes = Buffer.from(part as string);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  }
  closeSync(file);
  renameSync(beside, path);
}
