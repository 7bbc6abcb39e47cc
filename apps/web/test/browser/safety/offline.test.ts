import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';

/** The requests and the socket that a cut connection breaks. */
const CUT = [/ERR_INTERNET_DISCONNECTED/];

test('without a connection the page says so, keeps what is on it, and goes on when it is back', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Kimura']);
  const page = await desk.opens(`leads/${leads.get('Kimura')}`, { allow: CUT });
  const line = page.getByRole('textbox', { name: 'What happened?' });
  await line.fill('Called about the roof');
  await page.context().setOffline(true);
  await page.getByText('You are offline.').waitFor();
  await page.getByRole('heading', { name: 'Kimura', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByText("The server can't be reached. What you typed is kept").waitFor();
  expect(await line.inputValue()).toBe('Called about the roof');
  await page.context().setOffline(false);
  await page.getByText('You are offline.').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('list', { name: 'What happened' }).getByText('about the roof').waitFor();
});
