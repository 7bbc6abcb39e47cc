import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** What an app loads at once for what it imports: its compressed size, and the modules in it by their path in the package. */
export interface Bundle {
  readonly bytes: number;
  readonly gzip: number;
  readonly modules: readonly string[];
}

/** Bundles and compresses what `text` imports and keeps, as an app in `folder` would. */
export async function bundle(folder: string, text: string): Promise<Bundle> {
  const entry = 'entry.js';
  const build = await rolldown({
    cwd: folder,
    input: entry,
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `${folder}/${entry}` : undefined),
        load: (id) => (id === `${folder}/${entry}` ? text : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const first = output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (first?.type !== 'chunk') throw new Error('Nothing was bundled.');
  const modules = Object.entries(first.modules)
    .filter(([id, { renderedLength }]) => renderedLength > 0 && !id.endsWith(entry))
    .map(([id]) => id.replace(/^.*node_modules[/\\]/, '').replace(/^@mikomi[/\\]domain[/\\]dist[/\\]/, ''));
  return {
    bytes: Buffer.byteLength(first.code),
    gzip: gzipSync(first.code, { level: 9 }).length,
    modules: modules.sort(),
  };
}
