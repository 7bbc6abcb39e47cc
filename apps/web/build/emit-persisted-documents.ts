import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const CURRENT = 'persisted-documents.json';
const PREVIOUS = 'persisted-documents.previous.json';

/**
 * Puts the manifest of persisted documents beside the build, where the API reads it, and beside it that of the build before,
 * so that a tab that was open over a release goes on. Building the same documents again keeps the one before.
 */
export function emitPersistedDocuments(
  generatedFile = new URL('../src/generated/persisted-documents.json', import.meta.url),
): Plugin {
  let folder = '';
  let previous: string | undefined;
  return {
    name: 'mikomi:persisted-documents',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    // The folder is emptied before anything is written into it.
    async buildStart() {
      const [current, was, before] = await Promise.all([
        readFile(generatedFile, 'utf8'),
        readIfThere(join(folder, CURRENT)),
        readIfThere(join(folder, PREVIOUS)),
      ]);
      previous = was === current ? before : was;
    },
    async generateBundle() {
      const source = await readFile(generatedFile, 'utf8');
      this.emitFile({ type: 'asset', fileName: CURRENT, source });
      if (previous !== undefined) this.emitFile({ type: 'asset', fileName: PREVIOUS, source: previous });
    },
  };
}

function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
