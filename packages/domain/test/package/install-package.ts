import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { packPackage } from '@mikomi/config/pack-package';
import type { TestProject } from 'vitest/node';

const PACKAGE = resolve(import.meta.dirname, '../..');

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder in which @mikomi/domain is installed from its archive, with what it depends on and nothing else. */
    readonly app: string;
  }
}

/** Packs the package and installs it into an app, which is gone when the tests have run. */
export default function installPackage(project: TestProject): () => void {
  const { folder, home } = packPackage(PACKAGE);
  const app = join(home, 'app');
  const installed = join(app, 'node_modules/@mikomi/domain');
  mkdirSync(dirname(installed), { recursive: true });
  renameSync(folder, installed);
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(manifest.dependencies)) {
    symlinkSync(join(PACKAGE, 'node_modules', name), join(app, 'node_modules', name), 'junction');
  }
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  project.provide('app', app);
  return () => rmSync(home, { recursive: true, force: true });
}
