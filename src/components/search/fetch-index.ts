import { BrokenIndex } from '../../search/broken-index.ts';
import type { IndexAccess } from '../../search/open-span.ts';

/** Fetches the files of the index that stands in a folder of the site, given as an absolute address. */
export function fetchIndex(folder: string): IndexAccess {
  return {
    read: (file) => fetchFile(folder, file),
    // What a script of that name says never changes: the folder it is in would have another name.
    run: (script) =>
      import(/* @vite-ignore */ `${folder}${script}`).catch((cause: Error) => {
        throw new BrokenIndex(script, `cannot be run (${cause.message})`, { cause });
      }),
  };
}

/** @throws {BrokenIndex} when there is no such file or it cannot be reached. */
export async function fetchFile(
  folder: string,
  file: string,
  init?: RequestInit,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(`${folder}${file}`, init);
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new BrokenIndex(file, `cannot be fetched (${(cause as Error).message})`, { cause });
  }
}
