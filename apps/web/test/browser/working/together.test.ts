import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

const WAITING = { timeout: 15_000 };

test('what one is typing stays while a colleague changes the same company', async () => {
  const desk = await openDesk();
  const { company } = await desk.does('createCompany', { name: 'Wakakusa' }, 'company { id }');
  const page = await desk.opens(`companies/${company.id}`);
  await page.getByRole('button', { name: /^Show all fields/ }).click();
  await page.getByRole('button', { name: 'Website' }).click();
  const editor = page.getByRole('textbox', { name: 'Website' });
  await editor.fill('https://wakakusa.example');
  await editor.evaluate((element) => element.setAttribute('data-same', ''));
  await desk.does('editCompany', { id: company.id, industry: 'Pharmacy' });
  await page.getByRole('definition').filter({ hasText: 'Pharmacy' }).waitFor();
  expect(await editor.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await editor.getAttribute('data-same')).toBe('');
  expect(await editor.inputValue()).toBe('https://wakakusa.example');
});

test('what is typed about one company is not said of the next', async () => {
  const desk = await openDesk();
  const { company: parent } = await desk.does('createCompany', { name: 'Parent' }, 'company { id }');
  await desk.does('createCompany', { name: 'Child', parentId: parent.id });
  const page = await desk.opens(`companies/${parent.id}`);
  await page.getByRole('link', { name: 'Child' }).click();
  const toParent = page.getByRole('link', { name: 'Parent' }).first();
  await toParent.waitFor();
  await page.getByRole('textbox', { name: 'What happened?' }).fill('About the child');
  await toParent.click();
  await page.getByRole('link', { name: 'Child' }).waitFor();
  const line = page.getByRole('textbox', { name: 'What happened?' });
  expect(await line.inputValue()).toBe('');
  await page.goBack();
  await expect.poll(() => line.inputValue(), WAITING).toBe('About the child');
});

test('a lead that a colleague writes down appears in the list', async () => {
  const desk = await openDesk();
  await desk.does('createLead', { name: 'First', company: { new: { name: 'First' } } });
  const page = await desk.opens('leads');
  await page.getByRole('row', { name: /First/ }).waitFor();
  await desk.does('createLead', { name: 'Second', company: { new: { name: 'Second' } } });
  await page.getByRole('row', { name: /Second/ }).waitFor();
  await page.getByText('2 leads', { exact: true }).waitFor();
});

test('what was missed while the connection was lost is read when it is back', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does(
    'createLead',
    { name: 'First', company: { new: { name: 'First' } } },
    'lead { id }',
  );
  const page = await desk.opens('settings/profile', { allow: [/WebSocket/] });
  let isCut = false;
  const cuts: (() => void)[] = [];
  await page.routeWebSocket(/graphql/, (socket) => {
    if (isCut) return void socket.close({ code: 1013 });
    socket.connectToServer();
    cuts.push(() => void socket.close({ code: 1013 }));
  });
  await page.goto(`/o/${desk.slug}/leads/${lead.id}`);
  await page.getByRole('heading', { name: 'First' }).waitFor();
  await expect.poll(() => cuts.length).toBe(1);
  isCut = true;
  cuts[0]?.();
  await desk.does('editLead', { id: lead.id, name: 'Renamed while away' });
  isCut = false;
  await page.getByRole('heading', { name: 'Renamed while away' }).waitFor();
});
