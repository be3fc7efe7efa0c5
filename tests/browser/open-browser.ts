import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';

/** Keeps Chromium from asking anything of the net, and lets it run as root. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts a browser. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: quiet, ...(executablePath ? { executablePath } : {}) });
}
