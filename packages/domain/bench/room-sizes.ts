import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { bundle } from '../build/bundle.ts';

const PACKAGE = resolve(import.meta.dirname, '..');

/** Compressed bytes that an app loads for a room of which it uses everything; what it leaves out weighs nothing. */
export interface RoomSize {
  readonly room: string;
  readonly gzip: number;
}

/** Functions that an app may want alone, by their room. */
const ALONE: readonly (readonly [string, string])[] = [
  ['dayOf', 'shared'],
  ['addWorkingMinutes', 'shared'],
  ['parsePhone', 'shared'],
  ['companyKey', 'parties'],
  ['compileRule', 'catalog'],
  ['receiveEnquiry', 'leads'],
];

/** The size of every room in the order of their names, then of some functions by themselves. */
export async function roomSizes(): Promise<readonly RoomSize[]> {
  const doors = globSync('src/*/index.ts', { cwd: PACKAGE }).sort();
  const sizes: RoomSize[] = [];
  for (const door of doors)
    sizes.push(await sizeOf(`everything of ${basename(dirname(door))}`, `export * from './${door}';`));
  for (const [name, room] of ALONE)
    sizes.push(await sizeOf(`\`${name}\` of ${room}`, `export { ${name} } from './src/${room}/index.ts';`));
  return sizes;
}

async function sizeOf(room: string, text: string): Promise<RoomSize> {
  const { gzip } = await bundle(PACKAGE, text);
  return { room, gzip };
}
