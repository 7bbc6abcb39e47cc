import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Tree } from './planted-trees.ts';

/** Writes the tree into a folder of its own, gone when the test ends, and answers with its path. */
export function plant(tree: Tree): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mikomi-planted-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
