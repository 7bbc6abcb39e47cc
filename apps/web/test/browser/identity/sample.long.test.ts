import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test, type View } from '../harness/open-page.ts';
import { type Desk, openDesk, type Seat } from '../testkit/desk.ts';
import { changeAnswers } from '../testkit/on-the-wire.ts';

/** The pages of an organization that says of itself that it is the sample. */
async function opensAsSample(seat: Seat, path: string, view: View = {}): Promise<Page> {
  const page = await seat.opens('settings/profile', view);
  await changeAnswers(page, 'OrganizationShell', ({ viewer }) => {
    viewer.organization.sample = true;
  });
  await page.goto(`/o/${seat.slug}/${path}`);
  return page;
}

test('the sample says what it is, and its owner deletes it once asked', async () => {
  const desk: Desk = await openDesk();
  const page = await opensAsSample(desk, 'leads');
  const note = page.getByRole('complementary', { name: 'The sample organization' });
  expect(await note.getByRole('link', { name: 'Start your own' }).getAttribute('href')).toBe(
    '/create-organization',
  );
  await note.getByRole('button', { name: 'Delete the sample' }).click();
  const question = page.getByRole('alertdialog', { name: 'Delete the sample organization?' });
  await question.getByText("This can't be undone").waitFor();
  const sent = page.waitForRequest((request) => /"DeleteSample"/.test(request.postData() ?? ''));
  await question.getByRole('button', { name: 'Delete the sample' }).click();
  expect(JSON.parse((await sent).postData() ?? '{}').variables).toEqual({ input: { confirm: true } });
});

test('whoever may not delete it reads the same without the button, in Japanese', async () => {
  const desk = await openDesk();
  const rep = await desk.hire('Rika Sato', 'REP');
  const page = await opensAsSample(rep, 'leads', { locale: 'ja' });
  const note = page.getByRole('complementary', { name: 'サンプル組織' });
  await note.getByText('これはサンプル組織です。').waitFor();
  await note.getByRole('link', { name: '自分の組織を作る' }).waitFor();
  await expect.poll(() => note.getByRole('button').count()).toBe(0);
});

test('on a phone its note is put away for good', async () => {
  const desk = await openDesk();
  const page = await opensAsSample(desk, 'leads', { width: 'phone' });
  const note = page.getByRole('complementary', { name: 'The sample organization' });
  await note.getByRole('button', { name: 'Put this note away' }).click();
  await note.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('link', { name: 'My day' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await note.count()).toBe(0);
});

test('no other organization says so', async () => {
  const desk = await openDesk();
  const page = await desk.opens('leads');
  await page.getByRole('heading', { name: 'Leads', level: 1 }).waitFor();
  // What the frame knows of the organization is read when its settings are offered.
  await page.getByRole('link', { name: 'Settings' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByText('This is the sample organization').count()).toBe(0);
});
