import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('language and theme chosen at the door hold inside', async () => {
  const { person } = await openDesk();
  const page = await openPage();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: '日本語に切り替える' }).click();
  await page.getByRole('button', { name: '表示' }).click();
  await page.getByRole('menuitemradio', { name: 'ダーク' }).click();
  await page.getByLabel('メールアドレス').fill(person.email);
  await page.getByLabel('パスワード', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'サインイン' }).click();
  await page.getByRole('heading', { name: '今日の予定' }).waitFor();
  await expectLook(page, 'ja', 'dark');
  await page.reload();
  await page.getByRole('heading', { name: '今日の予定' }).waitFor();
  await expectLook(page, 'ja', 'dark');
});

test('changed in the menu they hold on the next visit, and mails follow the language', async () => {
  const desk = await openDesk();
  const page = await desk.opens('leads');
  await page.getByRole('button', { name: 'Aiko Tanaka' }).click();
  await page.getByRole('menuitemradio', { name: '日本語' }).click();
  await page.getByRole('heading', { name: '見込み', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Aiko Tanaka' }).click();
  await page.getByRole('menuitemradio', { name: 'ダーク' }).click();
  await expectLook(page, 'ja', 'dark');
  await page.goto(`/o/${desk.slug}/my-day`);
  await page.getByRole('heading', { name: '今日の予定' }).waitFor();
  await expectLook(page, 'ja', 'dark');
  const { viewer } = await desk.ask('{ viewer { locale } }');
  expect(viewer.locale).toBe('ja');
});

test('the profile names the language that is read here, though the server has just heard of it', async () => {
  const desk = await openDesk();
  await desk.does('editProfile', { locale: 'en' });
  const page = await desk.opens('settings/profile', { locale: 'ja' });
  await page.getByRole('heading', { name: 'プロフィール', level: 1 }).waitFor();
  await page.getByRole('button', { name: /日本語.*言語/ }).waitFor();
  await expect.poll(async () => (await desk.ask('{ viewer { locale } }')).viewer.locale).toBe('ja');
});

/** What the document says of itself, and that its paper is dark indeed. */
async function expectLook(page: Page, language: string, theme: string): Promise<void> {
  const look = () =>
    page.evaluate(() => {
      const { lang, dataset } = document.documentElement;
      const paper = getComputedStyle(document.body).backgroundColor;
      return { lang, theme: dataset.theme, paper };
    });
  await expect.poll(async () => (await look()).lang).toBe(language);
  const { theme: said, paper } = await look();
  expect({ said, isDark: lightness(paper) < 0.4 }).toEqual({ said: theme, isDark: true });
}

const lightness = (colour: string): number => Number(/oklch\(([\d.]+)/.exec(colour)?.[1] ?? 1);
