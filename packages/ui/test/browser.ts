import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Starts a headless browser: on Linux x64 the one that comes with the packages, elsewhere an installed Chrome.
 * Null where there is neither; the caller then skips visibly.
 */
export async function launchBrowser(): Promise<Browser | null> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    chromium.setGraphicsMode = false;
    return playwright.launch({
      executablePath: await chromium.executablePath(),
      args: [
        ...chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
        '--no-sandbox',
      ],
      headless: true,
    });
  }
  return playwright.launch({ channel: 'chrome', headless: true }).catch(() => null);
}
