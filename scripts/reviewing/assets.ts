import { readFile } from 'node:fs/promises';

/** What the pages take besides themselves: address, type, and the files it is put together from. */
const assets: Readonly<Record<string, { readonly type: string; readonly files: readonly string[] }>> = {
  '/review/desk.css': {
    type: 'text/css; charset=utf-8',
    files: [
      'client/blank.css',
      '../../src/styles/tokens.css',
      '../../src/styles/base.css',
      '../../src/styles/setting.css',
      'client/frame.css',
      'client/list.css',
      'client/sheet.css',
      'client/scan.css',
      'client/passage.css',
      'client/dialog.css',
    ],
  },
  '/review/desk.js': { type: 'text/javascript; charset=utf-8', files: ['client/desk.js'] },
};

/** Gives a style sheet or script of the review; the site's tokens stand in it as plain CSS. */
export async function readAsset(path: string): Promise<{ type: string; text: string } | undefined> {
  const asset = assets[path];
  if (asset === undefined) return undefined;
  const texts = await Promise.all(
    asset.files.map((file) => readFile(new URL(file, import.meta.url), 'utf8')),
  );
  return { type: asset.type, text: texts.join('\n').replace(/@theme(?: static)? \{/gu, ':root {') };
}
