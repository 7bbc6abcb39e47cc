import { createRequire } from 'node:module';
import { findBrowser } from '@mikomi/config/find-browser';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test as vitestTest } from 'vitest';
import { type CatalogueServer, serveCatalogue } from './catalogue-server.ts';

const require = createRequire(import.meta.url);
const found = await findBrowser(require.resolve('@sparticuz/chromium'));
const isMissing = 'missing' in found;

/** Skipped, visibly, on a machine without a browser. */
const test = vitestTest.skipIf(isMissing);

let browser: Browser;
let catalogue: CatalogueServer;

beforeAll(async () => {
  if (isMissing) return console.warn(`The catalogue is not looked at: ${found.missing}.`);
  const { path, args, env } = found;
  [browser, catalogue] = await Promise.all([
    chromium.launch({ executablePath: path, args: [...args], env: { ...process.env, ...env } }),
    serveCatalogue(),
  ]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await catalogue?.close();
});

interface Look {
  readonly theme: 'light' | 'dark';
  readonly lang: 'en' | 'ja';
  readonly view: 'all' | 'shell';
  readonly width: number;
}

async function open({ theme, lang, view, width }: Look): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 844 },
    reducedMotion: 'reduce',
    hasTouch: width < 500,
  });
  page.setDefaultTimeout(10_000);
  await page.goto(`${catalogue.url}?theme=${theme}&lang=${lang}&view=${view}`);
  await page.locator('main').waitFor();
  return page;
}

/** What axe finds against WCAG 2.2 AA and its best practices, in the page or in a part of it: rule, and where. */
async function violations(page: Page, part?: string): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    ({ within, rules }) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(within, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules,
      }),
    // What floats stands outside the landmarks, and so do the hidden buttons that dismiss it.
    { within: part ?? 'html', rules: { region: { enabled: part === undefined } } },
  );
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`));
}

/** Between two opposite looks everything is seen in both themes, languages and widths. */
const looks = (['all', 'shell'] as const).flatMap((view) => [
  { view, theme: 'light', lang: 'en', width: 1280 } as const,
  { view, theme: 'dark', lang: 'ja', width: 390 } as const,
]);

const FLOATS = ['menu', 'popover', 'dialog', 'alert', 'drawer', 'palette', 'toast'];
const FLOATING = '.ui-float, .ui-dialog, .ui-toast';

describe('axe finds nothing', () => {
  test.each(looks)(
    '$view in $theme, $lang, $width px',
    async (look) => {
      const page = await open(look);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  test.each(['light', 'dark'] as const)(
    'what floats, in %s',
    async (theme) => {
      const page = await open({ theme, lang: 'en', view: 'all', width: 1280 });
      const found: string[] = [];
      for (const float of FLOATS) {
        await page.getByRole('button', { name: new RegExp(`^${float}$`, 'i') }).click();
        await page.locator(FLOATING).first().waitFor();
        found.push(...(await violations(page, FLOATING)).map((fault) => `${float}: ${fault}`));
        await page.keyboard.press('Escape');
        if (float !== 'toast') await page.locator(FLOATING).first().waitFor({ state: 'detached' });
      }
      expect(found).toEqual([]);
      await page.close();
    },
    60_000,
  );
});

describe('nothing leaves the page sideways', () => {
  test.each([320, 390, 1280])(
    '%s px',
    async (width) => {
      const page = await open({ theme: 'light', lang: 'ja', view: 'all', width });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
    60_000,
  );
});

describe('keys', () => {
  test('Enter that confirms a conversion, in any browser, does not choose a command', async () => {
    const page = await open({ theme: 'light', lang: 'ja', view: 'all', width: 1280 });
    await page.getByRole('button', { name: 'コマンド' }).click();
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.waitFor();
    await page.keyboard.press('ArrowDown');
    const pressEnter = (part: { isComposing?: boolean; keyCode?: number }) =>
      field.evaluate(
        (input, init) =>
          input.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
          ),
        part,
      );
    await pressEnter({ isComposing: true });
    await pressEnter({ keyCode: 229 });
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.close();
  }, 60_000);

  test('a select that a key reaches has one frame', async () => {
    const page = await open({ theme: 'light', lang: 'en', view: 'all', width: 1280 });
    await page.keyboard.press('Tab');
    const select = page.locator('.ui-select').first();
    await select.focus();
    const frame = (place: string) =>
      page.evaluate((at) => getComputedStyle(document.querySelector(at) as Element).outlineStyle, place);
    expect(await page.locator('.ui-field[data-focus-visible]').count()).toBe(1);
    expect(await frame('.ui-field[data-focus-visible]')).toBe('none');
    expect(await frame('.ui-field[data-focus-visible] .ui-select')).toBe('solid');
    await page.close();
  }, 60_000);

  test('a year of two digits is one of today, seen as soon as the field is left', async () => {
    const page = await open({ theme: 'light', lang: 'en', view: 'all', width: 1280 });
    const year = page
      .getByRole('group', { name: 'Expected close' })
      .getByRole('spinbutton', { name: /^year/ });
    await year.focus();
    await page.keyboard.type('31');
    expect(Number(await year.textContent())).toBe(31);
    await page.getByRole('searchbox').first().focus();
    expect(await year.textContent()).toBe('2031');
    await page.close();
  }, 60_000);

  test('Esc closes the panel while the focus stays in the table', async () => {
    const page = await open({ theme: 'light', lang: 'en', view: 'shell', width: 1280 });
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await page.close();
  }, 60_000);

  test('undo in a toast acts and closes it', async () => {
    const page = await open({ theme: 'light', lang: 'en', view: 'all', width: 1280 });
    await page.getByRole('button', { name: 'Toast' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    expect(await page.getByText('It is kept here.').count()).toBe(1);
    await page.close();
  }, 60_000);
});
