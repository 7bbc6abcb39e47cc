import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export interface CatalogueServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds the catalogue into a folder of its own and serves it on a free port of this machine. */
export async function serveCatalogue(): Promise<CatalogueServer> {
  const root = fileURLToPath(new URL('../catalogue', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'catalogue-'));
  const shared = { root, logLevel: 'error' } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The catalogue has no address.');
  return {
    url,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
