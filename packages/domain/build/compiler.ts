import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const workspace = createRequire(join(import.meta.dirname, '../../../package.json'));

/** The script of the compiler that the whole workspace is held to: to be run by Node, with the arguments of `tsc`. */
export const COMPILER = join(dirname(workspace.resolve('typescript/package.json')), 'bin/tsc');
