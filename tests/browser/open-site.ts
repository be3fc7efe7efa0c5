import type { Browser } from 'playwright-core';
import { findFolders } from '../../src/archive/folders.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { openBrowser } from './open-browser.ts';

/** The built site, served, and a browser to look at it with. */
export interface OpenSite {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the site that was built for the browser tests and starts a browser. */
export async function openSite(): Promise<OpenSite> {
  const { site } = await readArchive(findFolders());
  const served = await serveFolder(findFolders().out, {
    base: site === undefined ? '/' : new URL(site).pathname,
  });
  const browser = await openBrowser();
  return {
    browser,
    url: served.url,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
