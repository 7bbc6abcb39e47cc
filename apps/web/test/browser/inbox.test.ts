import { expect } from 'vitest';
import { test } from './harness/open-page.ts';
import { openDesk } from './testkit/desk.ts';
import { postTo } from './testkit/post-to.ts';

test('a source is opened, what is posted to it arrives by itself, and what named nobody is read again after its mapping', async () => {
  const desk = await openDesk();
  const list = await desk.opens('leads?view=all');
  const page = await desk.opens('settings/sources');
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByRole('button', { name: /^Webhook/ }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Fair');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('Waiting for the first delivery').waitFor();
  const address = await page.getByRole('textbox', { name: 'Address' }).inputValue();
  expect(address).toContain('/in/');

  await postTo(address, { name: 'Hana Suzuki', email: 'hana.suzuki@example.com' });
  await page.getByRole('heading', { name: 'How it is doing' }).waitFor();
  await list.getByRole('row', { name: 'Hana Suzuki' }).waitFor();

  await postTo(address, { q1: 'Ren Ito', q2: 'Two presses, please' });
  await page.getByRole('term').filter({ hasText: 'Waits for a mapping' }).waitFor();
  await page.goto(`/o/${desk.slug}/settings/inbox?view=waiting`);
  await page.getByRole('list', { name: 'Deliveries' }).getByRole('link', { name: 'Fair' }).click();
  const becomes = page.getByRole('region', { name: 'The lead it becomes' });
  await page.getByText('Nothing in it names a person', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: /^q1 goes to/ }).click();
  await page.getByRole('combobox', { name: 'q1 goes to' }).fill('whole name');
  await page.getByRole('option', { name: 'Contact: whole name' }).click();
  await becomes.getByText('Ren Ito').waitFor();
  await page.getByRole('button', { name: 'Save the mapping' }).click();
  await page.getByRole('button', { name: 'Read it again' }).last().click();
  await page.getByText('New lead').waitFor();
  await list.getByRole('row', { name: 'Ren Ito' }).waitFor();
});

test('a source that is out of use says so, is listed as such and comes back; its secret is given up only when asked twice', async () => {
  const desk = await openDesk();
  const { source } = await desk.does(
    'openInlet',
    { kind: 'WEBHOOK', name: 'Fair' },
    'source { id inlet { address } }',
  );
  const page = await desk.opens(`settings/sources/${source.id}`);
  const secret = page.getByRole('listitem').filter({ hasText: 'Secret in the request' });
  await secret.getByRole('button', { name: 'Make it' }).click();
  await secret.getByRole('button', { name: 'Do without it' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await secret.getByRole('textbox').waitFor();
  await secret.getByRole('button', { name: 'Do without it' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Do without it' }).click();
  await secret.getByRole('button', { name: 'Make it' }).waitFor();

  await postTo(source.inlet.address, { name: 'Hana Suzuki', email: 'hana.suzuki@example.com' });
  await page.getByRole('heading', { name: 'How it is doing' }).waitFor();
  await page.getByRole('button', { name: 'Take out of use' }).click();
  await page.getByRole('main').getByText('What is sent to its address is turned away.').waitFor();
  await page.getByRole('link', { name: 'what came in' }).click();
  await page
    .getByRole('list', { name: 'Deliveries' })
    .getByRole('listitem')
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('main').getByRole('link', { name: 'Fair' }).click();
  await page.getByRole('button', { name: 'Take into use again' }).waitFor();
  await page.goto(`/o/${desk.slug}/settings/sources`);
  await page.getByRole('button', { name: 'Take Fair into use again' }).click();
  await page.getByRole('list', { name: 'Sources' }).getByText('Fair').waitFor();
  expect(await page.getByRole('heading', { name: 'Out of use' }).count()).toBe(0);
});
