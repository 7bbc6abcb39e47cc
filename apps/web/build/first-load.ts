import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Compressed script that a route may load before it is whole, in bytes of gzip. */
export const BUDGET = 250_000;

/** Where people begin: the way in and the lists. */
export const BUDGETED: readonly string[] = [
  'identity/sign-in',
  'identity/sign-up',
  'identity/create-organization',
  'leads/leads',
  'leads/customers',
  'parties/contacts',
  'parties/companies',
];

/** Pages without the frame of an organization around them. */
const OUTSIDE =
  /^(?:capture\/shared|identity\/(?:entrance|sign-in|sign-up|create-organization|(?:forgot|reset)-password|accept-invitation))$/;

/** Brotli is for browsers over TLS or on this machine, gzip for the others. */
export interface Size {
  readonly brotli: number;
  readonly gzip: number;
}

/** The first load of a route: all that is named by an `import`, and the words of one language. */
export interface RouteSize extends Size {
  /** A page by room and name, e.g. `leads/customers`. */
  readonly route: string;
  readonly budgeted: boolean;
  readonly files: readonly (Size & { readonly file: string })[];
}

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const PAGE = /^src\/pages\/(.*)\.page\.tsx$/;

/** Measures each route of a build, in the order of their names. */
export function measureRoutes(dist: string): readonly RouteSize[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const closure = (key: string, seen = new Set<string>()): ReadonlySet<string> => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return seen;
    seen.add(key);
    for (const next of chunk.imports ?? []) closure(next, seen);
    return seen;
  };
  const start = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  // Japanese is the longer of the two catalogs.
  const always = [...start, 'locale/ja.po'];
  return Object.keys(manifest)
    .toSorted()
    .flatMap((key) => {
      const route = PAGE.exec(key)?.[1];
      if (route === undefined) return [];
      const frame = OUTSIDE.test(route) ? [] : ['src/app/shell/organization-layout.tsx'];
      const keys = new Set([...always, ...frame, key].flatMap((each) => [...closure(each)]));
      const files = [...keys]
        .flatMap((each) => manifest[each]?.file ?? [])
        .filter((file) => file.endsWith('.js'))
        .map((file) => ({ file, ...sizeOf(join(dist, file)) }));
      const sum = (of: keyof Size) => files.reduce((all, file) => all + file[of], 0);
      const budgeted = BUDGETED.includes(route);
      return [{ route, budgeted, files, brotli: sum('brotli'), gzip: sum('gzip') }];
    });
}

/** What a file costs as it is sent; what is small is sent as it is. */
function sizeOf(path: string): Size {
  const sent = (suffix: string) => statSync(existsSync(path + suffix) ? path + suffix : path).size;
  return { brotli: sent('.br'), gzip: sent('.gz') };
}

/** One line for each budgeted route that loads too much or is not there. */
export function overBudget(routes: readonly RouteSize[]): readonly string[] {
  return BUDGETED.flatMap((name) => {
    const found = routes.find(({ route }) => route === name);
    if (found === undefined) return [`${name}: no such page is built.`];
    if (found.gzip <= BUDGET) return [];
    const biggest = found.files
      .toSorted((a, b) => b.gzip - a.gzip)
      .slice(0, 5)
      .map(({ file, gzip }) => `${file} ${kB(gzip)}`);
    return [
      `${name}: ${kB(found.gzip)} of script, more than ${kB(BUDGET)}; the biggest: ${biggest.join(', ')}.`,
    ];
  });
}

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
