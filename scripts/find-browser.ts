import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runPackage } from './run-package.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Finds a Chromium on this machine: the one `BACKFILE_CHROMIUM` names, Playwright's own, or an installed one. */
export function findBrowser(): string | undefined {
  const named = process.env['BACKFILE_CHROMIUM'];
  return [...(named ? [named] : []), chromium.executablePath(), ...usualPlaces].find((path) =>
    existsSync(path),
  );
}

/** Finds a Chromium, and where there is none tries to get one: Playwright's own, or as root Debian's package. */
export async function getBrowser(): Promise<string | undefined> {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log('No Chromium found; trying to get one.');
  await runPackage('playwright-core', 'cli.js', ['install', 'chromium']);
  if (findBrowser() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], { stdio: 'ignore' });
  }
  return findBrowser();
}
