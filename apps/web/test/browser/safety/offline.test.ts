import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';

/** The requests and the socket that a cut connection breaks. */
const CUT = [/ERR_INTERNET_DISCONNECTED/];

/** What a browser says of a server that is away; it answers the second try to load a page with the failure of the first. */
const AWAY = [/Failed to load resource|ERR_CONNECTION_REFUSED|Failed to fetch dynamically imported module/];

test('without a connection the page says so, keeps what is on it, and goes on when it is back', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Kimura']);
  const page = await desk.opens(`leads/${leads.get('Kimura')}`, { allow: CUT });
  const line = page.getByRole('textbox', { name: 'What happened?' });
  await line.fill('Called about the roof');
  // What is still loading when the connection goes is another matter.
  await page.waitForLoadState('networkidle');
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

test.each([
  ['en', 'Team', 'The page you asked for opens by itself'],
  ['ja', 'チーム', '接続が戻ると'],
] as const)(
  'a page asked for without a connection opens once it is back: %s',
  async (locale, name, words) => {
    const desk = await openDesk();
    await makeLeads(desk, ['Kimura']);
    const page = await desk.opens('leads', { locale, allow: CUT });
    await page.getByText('Kimura').first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await page.getByText(words).waitFor();
    await page.getByText('Kimura').first().waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.getByText(words).waitFor({ state: 'detached' });
  },
);

test('a page asked for while the server is away opens once it answers again', async () => {
  const desk = await openDesk();
  await makeLeads(desk, ['Kimura']);
  const page = await desk.opens('leads', { allow: AWAY });
  await page.getByText('Kimura').first().waitFor();
  const away = /\/assets\/team|\/health\/live/;
  await page.route(away, (route) => route.abort('connectionrefused'));
  await page.getByRole('link', { name: 'Team', exact: true }).click();
  await page.getByText('There is no connection.').waitFor();
  await page.getByText('Kimura').first().waitFor();
  await page.unroute(away);
  await page.getByRole('heading', { name: 'Team', level: 1 }).waitFor();
});

test('while the server is away the sidebar still says who one is and where', async () => {
  const desk = await openDesk();
  const page = await desk.opens('leads', { allow: [/Failed to load resource|ERR_FAILED/] });
  const sidebar = page.getByRole('navigation', { name: 'Places' });
  await page.getByRole('button', { name: 'Aiko Tanaka' }).waitFor();
  await page.route('**/graphql', (route) => route.abort('failed'));
  await page.reload();
  await sidebar.waitFor();
  await page.getByRole('button', { name: 'Aiko Tanaka' }).waitFor();
  await page.getByText('Aoba Trading').first().waitFor();
});
