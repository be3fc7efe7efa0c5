import { runPackage } from './run-package.ts';

process.exitCode = await runPackage('prettier', 'bin/prettier.cjs', ['--write', '--log-level=warn', '.']);
