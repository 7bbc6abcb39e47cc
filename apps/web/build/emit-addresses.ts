import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const SOURCES = ['frame-routes.ts', 'routes.ts', 'settings-routes.ts'];

/** Puts the patterns of the client's addresses beside the build, so that the server can tell which addresses are none. */
export function emitAddresses(folder = new URL('../src/app/', import.meta.url)): Plugin {
  return {
    name: 'mikomi:addresses',
    apply: 'build',
    async generateBundle() {
      const sources = await Promise.all(SOURCES.map((file) => readFile(new URL(file, folder), 'utf8')));
      const source = JSON.stringify(addressesOf(sources.join('\n')));
      this.emitFile({ type: 'asset', fileName: 'addresses.json', source });
    },
  };
}

const ROUTE = /const (\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*path: '([^']+)'/g;

/** The patterns of the routes that a source makes, such as `/o/$slug/leads/$leadId`. Throws where it can't read one of them. */
export function addressesOf(source: string): readonly string[] {
  const routes = new Map(
    [...source.matchAll(ROUTE)].map(([, name = '', parent = '', path = '']) => [name, { parent, path }]),
  );
  const made = source.match(/= createRoute\(/g)?.length ?? 0;
  if (routes.size !== made) throw new Error(`Of ${made} routes ${routes.size} could be read.`);
  const whole = (name: string): string => {
    const route = routes.get(name);
    return route ? `${whole(route.parent)}/${route.path}` : '';
  };
  const all = [...routes.keys()].map((name) => whole(name).replace(/\/+/g, '/'));
  return [...new Set(all.map((address) => (address === '/' ? address : address.replace(/\/$/, ''))))].sort();
}
