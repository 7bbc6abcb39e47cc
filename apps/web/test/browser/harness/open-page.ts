import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { inject, onTestFinished, type TestContext, test as vitestTest } from 'vitest';
import { ownAddress } from '../testkit/front-door.ts';
import { watchProblems } from './problems.ts';

/** How the person in front of the page sees it. */
export type View = {
  readonly width?: 'desktop' | 'phone';
  readonly theme?: 'light' | 'dark';
  readonly locale?: 'en' | 'ja';
  /** IANA zone of the machine. */
  readonly zone?: string;
  /** Whether messages go as fast as they do for whoever changed nothing. A test that presses a button of one has all the time. */
  readonly isHurried?: boolean;
  /** Runs no script, as a browser whose owner switched them off. */
  readonly isScriptless?: boolean;
  /** Problems the test brings about on purpose, as they are told: `answer: 401 …`, `console: …`. */
  readonly allow?: readonly RegExp[];
};

const FAILURES = join(import.meta.dirname, '..', 'failures');

const WIDTHS: Record<NonNullable<View['width']>, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

const LANGUAGES = { en: 'en-US', ja: 'ja-JP' } as const;

const browser = inject('browser');
const SERVER = inject('server') || 'http://localhost';

/** The setting of the profile, as the device remembers it. */
const MESSAGES_LAST: NonNullable<BrowserContextOptions['storageState']> = {
  cookies: [],
  origins: [{ origin: SERVER, localStorage: [{ name: 'mikomi.lasting-messages', value: 'on' }] }],
};
let connected: Promise<Browser> | undefined;

/** A browser test: skipped, visibly, on a machine without a browser. */
export const test = vitestTest.skipIf('missing' in browser);

/**
 * Opens a page of its own for the running test: nobody signed in, nothing stored, addresses relative to the server.
 * When the test ends, a picture is kept if it failed, the page is closed, and any problem the page had fails the test.
 */
export async function openPage(view: View = {}): Promise<Page> {
  const context = await (await connect()).newContext({
    ...WIDTHS[view.width ?? 'desktop'],
    baseURL: SERVER,
    ...(view.isHurried ? {} : { storageState: MESSAGES_LAST }),
    colorScheme: view.theme ?? 'light',
    locale: LANGUAGES[view.locale ?? 'en'],
    timezoneId: view.zone ?? 'Asia/Tokyo',
    reducedMotion: 'reduce',
    javaScriptEnabled: !view.isScriptless,
    extraHTTPHeaders: { 'x-forwarded-for': ownAddress() },
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const problems = watchProblems(page, view.allow);
  onTestFinished(async (finished) => {
    const seen = problems.all();
    const failed = finished.task.result?.state === 'fail';
    if (failed || seen.length > 0) await keepPictures(context, finished);
    await context.close();
    if (seen.length > 0) throw new Error(`The page had problems:\n${seen.join('\n')}`);
  });
  return page;
}

function connect(): Promise<Browser> {
  if ('missing' in browser) throw new Error(`No browser: ${browser.missing}.`);
  connected ??= chromium.connect(browser.endpoint);
  return connected;
}

async function keepPictures(context: BrowserContext, { task }: TestContext): Promise<void> {
  const name = task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  for (const [index, page] of context.pages().entries()) {
    const path = join(FAILURES, `${name}${index === 0 ? '' : `-${index + 1}`}.png`);
    await page.screenshot({ path, fullPage: true, timeout: 10_000 }).catch(() => undefined);
  }
}
