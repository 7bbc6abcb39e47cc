import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser } from '@mikomi/config/find-browser';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { type RunningServer, SERVER, startServer } from './api-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens, or the sentence why there is none. */
    readonly browser: { readonly endpoint: string } | { readonly missing: string };
    /** The address of the product under test. */
    readonly server: string;
  }
}

const require = createRequire(import.meta.url);

/** Starts one browser and one server for the whole run, and stops both at its end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findBrowser(require.resolve('@sparticuz/chromium'));
  if ('missing' in found) {
    project.vitest.logger.warn(`Browser tests are skipped: ${found.missing}.`);
    project.provide('browser', found);
    project.provide('server', '');
    return async () => {};
  }
  const browser: BrowserServer = await chromium.launchServer({
    executablePath: found.path,
    args: [...found.args],
    env: { ...process.env, ...found.env },
  });
  let server: RunningServer | undefined;
  try {
    server = existsSync(SERVER) ? await startServer() : undefined;
  } catch (error) {
    await browser.close();
    throw error;
  }
  project.provide('browser', { endpoint: browser.wsEndpoint() });
  project.provide('server', server?.url ?? '');
  return async () => {
    await Promise.all([browser.close(), server?.stop()]);
  };
}
