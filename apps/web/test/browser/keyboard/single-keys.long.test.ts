import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('single keys are switched off in the profile, chords stay, and the help says so', async () => {
  const desk = await openDesk();
  const page = await desk.opens('settings/profile');
  await page.getByText('Single keys act', { exact: true }).click();
  await page.getByRole('link', { name: 'Leads', exact: true }).click();
  await page.getByRole('heading', { name: 'Leads', level: 1 }).waitFor();
  await page.keyboard.press('c');
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Aiko Tanaka' }).click();
  await page.getByRole('menuitem', { name: /Keyboard/ }).click();
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await help.getByText('Single keys are switched off on this device.').waitFor();
  await help.getByText('Search and go anywhere').waitFor();
  expect(await help.getByText('New lead').count()).toBe(0);
});

test('the help says where they are switched off, in Japanese', async () => {
  const desk = await openDesk();
  const page = await desk.opens('leads', { locale: 'ja' });
  await page.getByRole('heading', { name: '見込み', level: 1 }).waitFor();
  await page.keyboard.press('?');
  await page.getByText('単独キーは、設定の「プロフィール」でオフにできます。').waitFor();
});
