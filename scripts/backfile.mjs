/*
 * The one door to every command: `node scripts/backfile.mjs COMMAND …`.
 *
 * It must run on Node 18 and before anything is installed, so it is plain JavaScript without packages. It sets
 * up what is missing, then hands over to the command under the Node that the lockfile brings.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command, ...words] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);
const stamp = join(root, 'node_modules', '.backfile-setup');

if (!command || !existsSync(script)) stop(2, `No command "${command ?? ''}". README.md lists them.`);
setUp();
const child = spawn(findNode(), [script, ...words], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Node keeps what it made of the TypeScript, which halves the start of every command.
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(root, 'node_modules', '.compile-cache'),
  },
});
// Whoever ends this door ends the command behind it too; a served archive would otherwise go on unseen.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (status, signal) => process.exit(signal ? 130 : (status ?? 1)));

/** Installs the locked dependencies, unless the last install was of this very lockfile on this platform. */
function setUp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256')
    .update(lock)
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Setting up: installing the locked dependencies (once; it takes a minute).');
  const npm = process.env['npm_execpath'];
  const [program, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const install = spawnSync(
    program,
    [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    // npm is a batch file on Windows, which only a shell starts; the words are fixed, so none needs quoting.
    { cwd: root, stdio: 'inherit', shell: program === 'npm' && process.platform === 'win32' },
  );
  if (install.status !== 0) stop(1, 'The dependencies could not be installed; npm says above why.');
  writeFileSync(stamp, wanted);
}

/** Finds a Node that runs TypeScript: the one among the dependencies, else the one that runs this. */
function findNode() {
  const own = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop(
    1,
    `Backfile brings its own Node on Linux only; here it needs Node 24 (this is ${process.version}).`,
  );
}

/** @returns {never} */
function stop(code, message) {
  console.error(message);
  process.exit(code);
}
