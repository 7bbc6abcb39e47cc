import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { runAxe } from '../harness/expect-accessible.ts';
import { test, type View } from '../harness/open-page.ts';
import { type BusyDesk, openBusyDesk } from '../testkit/busy-desk.ts';
import { overflowOf } from '../testkit/expect-fits.ts';
import { settle } from './look-at.ts';

/** What opens over a page: where, and by which button in each language. */
type Overlay = {
  readonly on: (desk: BusyDesk) => string;
  readonly by: { readonly en: string; readonly ja: string };
};

const WITHIN = { timeout: 180_000 };

const ANYWHERE = () => 'settings/sources';
const LEAD = ({ leadId }: BusyDesk) => `leads/${leadId}`;

const OVERLAYS: readonly Overlay[] = [
  { on: ANYWHERE, by: { en: 'Search and go anywhere', ja: '検索・移動' } },
  { on: ANYWHERE, by: { en: 'Notifications', ja: '通知' } },
  { on: ANYWHERE, by: { en: 'New lead', ja: '新しい見込み' } },
  { on: ANYWHERE, by: { en: 'Aiko Tanaka', ja: 'そのほか' } },
  { on: () => 'leads', by: { en: 'Filter', ja: '絞り込み' } },
  { on: () => 'leads', by: { en: 'Sort', ja: '並べ替え' } },
  { on: () => 'contacts', by: { en: 'Filter', ja: '絞り込み' } },
  { on: LEAD, by: { en: 'Win', ja: '受注' } },
  { on: LEAD, by: { en: 'Lose', ja: '失注' } },
  { on: LEAD, by: { en: 'More', ja: 'その他の操作' } },
  { on: () => 'contacts', by: { en: 'New contact', ja: '担当者を追加' } },
  { on: () => 'companies', by: { en: 'New company', ja: '取引先を追加' } },
  { on: () => 'team', by: { en: 'Invite', ja: '招待する' } },
  { on: () => 'team/teams', by: { en: 'New team', ja: 'チームを追加' } },
  { on: () => 'settings/products', by: { en: 'New product', ja: '商品を追加' } },
  { on: () => 'settings/fields', by: { en: 'New field', ja: '項目を追加' } },
  { on: () => 'settings/tokens', by: { en: 'New token', ja: 'トークンを追加' } },
];

const VIEWS: readonly (View & { readonly locale: 'en' | 'ja' })[] = [
  { width: 'desktop', theme: 'light', locale: 'en' },
  { width: 'phone', theme: 'dark', locale: 'ja' },
];

test.each(VIEWS)('what opens over a page shuts nobody out: $width, $theme, $locale', WITHIN, async (view) => {
  const desk = await openBusyDesk();
  const page = await desk.opens('leads', view);
  const faults: string[] = [];
  let at = '';
  for (const { on, by } of OVERLAYS) {
    if (at !== on(desk)) {
      at = on(desk);
      await page.goto(`/o/${desk.slug}/${at}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await settle(page, '');
    }
    await page.getByRole('button', { name: by[view.locale], exact: true }).first().click();
    await opened(page).first().waitFor();
    const found = [...(await runAxe(page)).faults, ...(await overflowOf(page))];
    faults.push(...found.map((fault) => `${by.en}: ${fault}`));
    await page.keyboard.press('Escape');
    await expect.poll(() => opened(page).count()).toBe(0);
  }
  expect(faults).toEqual([]);
});

const opened = (page: Page) => page.locator('[role="dialog"], [role="menu"]');
