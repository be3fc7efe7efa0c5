import { chromium, type Browser } from 'playwright-core';
import { findFolders } from '../../src/archive/folders.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';

/** The built site, served, and a browser to look at it with. */
export interface OpenSite {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

/** Keeps Chromium from asking anything of the net, and lets it run as root. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Serves the site that was built for the browser tests and starts a browser. */
export async function openSite(): Promise<OpenSite> {
  const { site } = await readArchive(findFolders());
  const served = await serveFolder(findFolders().out, {
    base: site === undefined ? '/' : new URL(site).pathname,
  });
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: quiet, ...(executablePath ? { executablePath } : {}) });
  return {
    browser,
    url: served.url,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
