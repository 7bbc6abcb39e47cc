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

test('what cannot be read is said beside its field, and the last judgement stands', async () => {
  const page = await open({});
  const field = (name: string) => page.getByRole('textbox', { name });
  const beside = (name: string) => page.locator(`#${name}-refused`).textContent();
  const before = await page.locator('#judgement').textContent();
  await field('Budget').fill('abc');
  await field('Employees').fill('-5');
  await field('Days in touch').fill('99');
  expect(await beside('budget')).toBe('“abc” is not an amount.');
  expect(await beside('employees')).toBe('Use 0 or more.');
  expect(await beside('contactDays')).toBe('Use 30 or less.');
  expect(await field('Budget').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#not-judged').isVisible()).toBe(true);
  expect(await page.locator('#judgement').textContent()).toBe(before);
  await page.getByRole('button', { name: '日本語' }).click();
  expect(await beside('contactDays')).toBe('30以下にしてください。');
  await page.getByRole('button', { name: '佐藤' }).click();
  expect(await page.locator('.refused:not(:empty)').count()).toBe(0);
  expect(await page.locator('#not-judged').isVisible()).toBe(false);
});

test('numbers are read as people write them, and an empty budget is none', async () => {
  const page = await open({ language: 'ja' });
  await page.getByRole('textbox', { name: '予算' }).fill('');
  await page.getByRole('textbox', { name: '従業員数' }).fill('１，２００');
  expect(await page.locator('.refused:not(:empty)').count()).toBe(0);
  expect(await page.locator('#judgement').textContent()).toContain('従業員100名以上');
});

test('on a phone every part has its bar', async () => {
  const page = await open({ width: 390 });
  const widths = await page.evaluate(
    "[...document.querySelectorAll('meter')].map(({ clientWidth }) => clientWidth)",
  );
  expect(widths).toHaveLength(3);
  expect(Math.min(...(widths as readonly number[]))).toBeGreaterThan(100);
});

test('the examples say what they are, and which of them stands in the form', async () => {
  const page = await open({});
  const examples = page.getByRole('group', { name: 'Examples' });
  const chosen = () => examples.getByRole('button', { pressed: true }).allTextContents();
  expect(await chosen()).toEqual(['佐藤 美咲']);
  expect(await page.getByRole('textbox', { name: 'Budget' }).inputValue()).toBe('1,500,000');
  await examples.getByRole('button', { name: 'Mei Tan' }).click();
  expect(await chosen()).toEqual(['Mei Tan']);
  await page.getByRole('textbox', { name: 'Employees' }).fill('31');
  expect(await chosen()).toEqual([]);
});

test('it changes its language in place', async () => {
  const page = await open({});
  await page.getByRole('button', { name: '日本語' }).click();
  await page.getByRole('navigation', { name: '言語' }).waitFor();
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
      await page.getByRole('textbox', { name: '従業員数' }).fill('abc');
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
