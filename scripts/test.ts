import { runAstro } from './build-site.ts';
import { readWords } from './command-line.ts';
import { getBrowser } from './find-browser.ts';
import { runPackage } from './run-package.ts';

readWords('Usage: npm test', {}, 0);

const checks: readonly (readonly [name: string, run: () => Promise<number>])[] = [
  ['formatting', () => runPackage('prettier', 'bin/prettier.cjs', ['--check', '--log-level=warn', '.'])],
  ['types', () => runAstro('check', ['--minimumFailingSeverity=warning'])],
  ['tests', () => runPackage('vitest', 'vitest.mjs', ['run'])],
];

if ((await getBrowser()) === undefined) {
  console.error(
    'The tests need Chromium, and none could be got: install it, for example with apt-get install chromium.',
  );
  process.exit(1);
}
for (const [name, run] of checks) {
  console.log(`\n${name}`);
  if ((await run()) !== 0) {
    console.error(`\nThe check of ${name} failed; see above.`);
    process.exit(1);
  }
}
