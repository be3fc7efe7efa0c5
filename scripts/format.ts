import { runPackage } from './run-package.ts';

process.exitCode = runPackage('prettier', 'bin/prettier.cjs', ['--write', '--log-level=warn', '.']);
