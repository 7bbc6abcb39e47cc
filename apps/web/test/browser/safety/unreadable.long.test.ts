import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';
import { failRequests, holdAnswers } from '../testkit/on-the-wire.ts';

test('a lead beside the list that could not be read says so and is read again', async () => {
  const desk = await openDesk();
  await makeLeads(desk, ['Kimura']);
  const page = await desk.opens('leads');
  await page.getByRole('row', { name: /Kimura/ }).waitFor();
  const mend = await failRequests(page, 'LeadPanel', /"id":/);
  await page.getByRole('row', { name: /Kimura/ }).focus();
  await page.keyboard.press(' ');
  await page.getByText('The lead could not be read').waitFor();
  mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('textbox', { name: 'What happened?' }).waitFor();
});

test('a lead that is on its way is not said to be unreadable because the one before it was', async () => {
  const desk = await openDesk();
  const ids = await makeLeads(desk, ['Kimura', 'Nomura']);
  const page = await desk.opens('leads');
  const row = page.getByRole('row', { name: /Kimura|Nomura/ });
  const first = (await row.first().textContent())?.includes('Kimura') ? 'Kimura' : 'Nomura';
  await failRequests(page, 'LeadPanel', new RegExp(ids.get(first) ?? '-'));
  await row.first().focus();
  await page.keyboard.press(' ');
  await page.getByText('The lead could not be read').waitFor();
  const release = await holdAnswers(page, 'LeadPanel');
  await page.keyboard.press('j');
  await page.getByText('The lead could not be read').waitFor({ state: 'detached' });
  release();
  await page.getByRole('textbox', { name: 'What happened?' }).waitFor();
});

test('notifications and the search say so too, in Japanese', async () => {
  const desk = await openDesk();
  const page = await desk.opens('leads', { locale: 'ja' });
  await page.getByRole('heading', { name: '見込み', level: 1 }).waitFor();
  const mendList = await failRequests(page, 'NotificationList', /./);
  await page.getByRole('button', { name: '通知' }).click();
  await page.getByText('通知を読み込めませんでした').waitFor();
  mendList();
  await page.getByRole('button', { name: 'もう一度試す' }).click();
  await page.getByText('通知を読み込めませんでした').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  const mend = await failRequests(page, 'Palette', /./);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('きむら');
  await page.getByText('見込み・担当者・取引先を検索できませんでした。').waitFor();
  mend();
  await page.getByRole('button', { name: 'もう一度試す' }).click();
  await page.getByText('見込み・担当者・取引先を検索できませんでした。').waitFor({ state: 'detached' });
});

test('the search goes to pages of the settings', async () => {
  const desk = await openDesk();
  const page = await desk.opens('customers');
  await page.getByRole('link', { name: 'Look at the open leads' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('Loss rea');
  await page.getByRole('option', { name: /Loss reasons/ }).click();
  await page.waitForURL('**/settings/loss-reasons');
});

test('a page that cannot be shown leaves the shell and the way to others', async () => {
  const desk = await openDesk();
  const page = await desk.opens('leads', { allow: [/./] });
  await page.getByRole('heading', { name: 'Leads', level: 1 }).waitFor();
  await page.route(/assets\/insights\.page/, (route) => route.abort());
  await page.getByRole('link', { name: 'Insights', exact: true }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('main').count()).toBe(1);
  await page.getByRole('link', { name: 'Customers', exact: true }).click();
  await page.getByRole('heading', { name: 'Customers', level: 1 }).waitFor();
});
