import { createRequire } from 'node:module';
import { findBrowser } from '@mikomi/config/find-browser';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test as vitestTest } from 'vitest';
import { servePage } from './serve-page.ts';

const require = createRequire(import.meta.url);
const found = await findBrowser(require.resolve('@sparticuz/chromium'));
const isMissing = 'missing' in found;

/** Skipped, visibly, on a machine without a browser. */
const test = vitestTest.skipIf(isMissing);

/** Monday 2026-11-30, 10:05 in Tokyo. */
const NOW = Date.UTC(2026, 10, 30, 1, 5);

let browser: Browser;
let served: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  if (isMissing) return console.warn(`The page is not looked at: ${found.missing}.`);
  const { path, args, env } = found;
  [browser, served] = await Promise.all([
    chromium.launch({ executablePath: path, args: [...args], env: { ...process.env, ...env } }),
    servePage(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

interface Look {
  readonly language?: 'en' | 'ja';
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly withoutTemporal?: boolean;
}

async function open({
  language = 'en',
  width = 1200,
  colorScheme = 'light',
  withoutTemporal,
}: Look): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
  page.setDefaultTimeout(10_000);
  if (withoutTemporal) await page.addInitScript('delete globalThis.Temporal');
  await page.goto(`${served.url}?language=${language}&at=${NOW}`);
  await page.locator('section').first().waitFor();
  return page;
}

const answers = (page: Page) => page.locator('.answer').allTextContents();

test('the page says what Node says, and judges again at every change', async () => {
  const page = await open({});
  const choice = (name: string) => page.getByRole('combobox', { name });
  expect(await answers(page)).toEqual(['High', '田中 葵']);
  await choice('Product').selectOption('Valve V-10');
  await choice('Language').selectOption('English');
  await choice('Interest').selectOption('None');
  expect(await answers(page)).toEqual(['Medium', 'Ben Ito']);
  await page.getByRole('button', { name: '中村 健' }).click();
  expect(await page.locator('section').nth(1).textContent()).toContain('The customer came back');
});

test('it changes its language in place', async () => {
  const page = await open({});
  await page.getByRole('button', { name: '日本語' }).click();
  expect(await page.title()).toBe('引き合いデスク');
  expect(await page.locator('.due').textContent()).toContain('までに返答してください。');
  expect(await answers(page)).toEqual(['高', '田中 葵']);
});

test('a browser without Temporal gets it', async () => {
  const page = await open({ withoutTemporal: true });
  expect(await page.evaluate('typeof globalThis.Temporal')).toBe('undefined');
  expect(await page.locator('.due').textContent()).toContain('Nov 30, 2026, 10:20');
});

for (const width of [390, 1200]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`anybody can use it, ${colorScheme} on ${width} pixels`, async () => {
      const page = await open({ width, colorScheme, language: 'ja' });
      const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(wide)).toBe(0);
      await page.evaluate(axe.source);
      const result = await page.evaluate('axe.run(document)');
      expect(
        (result as axe.AxeResults).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      ).toEqual([]);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/${colorScheme}-${width}.png`, fullPage: true });
    });
  }
}
