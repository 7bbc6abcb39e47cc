import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A browser that can be launched, with what it needs in its environment, or the sentence why there is none. */
export type FoundBrowser =
  | {
      readonly path: string;
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
    }
  | { readonly missing: string };

const CACHE = resolve(import.meta.dirname, '../../../../node_modules/.cache/mikomi-browser');

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * The Chromium of the registry on Linux x64, an installed Chrome elsewhere; `MIKOMI_BROWSER` names another.
 * `chromium` is the file of `@sparticuz/chromium` where the tests are, which is who depends on it.
 */
export async function findBrowser(chromium: string): Promise<FoundBrowser> {
  const chosen = process.env.MIKOMI_BROWSER;
  if (chosen !== undefined) {
    return existsSync(chosen)
      ? { path: chosen, args: ARGS, env: {} }
      : { missing: `MIKOMI_BROWSER: no file ${chosen}` };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium(chromium);
  const path = INSTALLED[process.platform]?.find((candidate) => existsSync(candidate));
  if (path !== undefined) return { path, args: ARGS, env: {} };
  return {
    missing: `no Chrome is installed here (${process.platform}-${process.arch}); MIKOMI_BROWSER may name one`,
  };
}

/**
 * Unpacks once per version into this workspace. The package itself unpacks into a shared folder under a fixed name,
 * where an interrupted run would leave half a browser for good; here a finished folder appears in one step.
 */
async function unpackedChromium(entry: string): Promise<FoundBrowser> {
  const home = resolve(dirname(entry), '..');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(entry, join(home, 'bin'), folder);
  const path = join(folder, 'chromium');
  return { path, args: ARGS, env: { ...systemFonts(folder), ...systemLibraries(path, folder) } };
}

async function unpack(entry: string, archives: string, folder: string): Promise<void> {
  const { inflate } = (await import(pathToFileURL(entry).href)) as {
    readonly inflate: (archive: string) => Promise<string>;
  };
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, 'unpacking-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = fresh;
  try {
    const names = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** A machine without any font settings gets those of the package. */
function systemFonts(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
}

/** A bare machine lacks the NSS libraries of a desktop; the package brings a set of them. */
function systemLibraries(path: string, folder: string): Record<string, string> {
  try {
    if (!execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found')) return {};
  } catch {
    return {};
  }
  return { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
}
