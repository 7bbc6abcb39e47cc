import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

const LIST = `Deal name,Company,Email,Customer group,Newsletter
A-1,若草薬品,aya@wakakusa.example,Key accounts,yes
A-2,白樺家具,ken@shirakaba.example,Key accounts,no
A-3,青葉商事,yui@aoba.example,,perhaps
`;

test('a list is tried, brought in and taken back; what somebody worked on is kept and named', async () => {
  const desk = await openDesk();
  const page = await desk.opens('import');
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await asked).setFiles({ name: 'fair.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await page.getByRole('button', { name: 'Newsletter goes to Consent: e-mail, news' }).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByText('Customer groups that don’t exist yet').waitFor();
  await page.getByRole('button', { name: 'Try it without importing' }).click();
  await page.getByText('3 rows are new.').waitFor();
  await page.getByText('It is new.').first().waitFor();
  await page.getByText('“perhaps” says neither yes nor no.').first().waitFor();
  expect((await desk.ask('{ leads(first: 1) { totalCount } }')).leads.totalCount).toBe(0);

  await page.getByRole('button', { name: 'Import 3 rows' }).click();
  await page.getByRole('status').getByText('Done', { exact: true }).waitFor({ state: 'attached' });
  const importPage = page.url();
  const { leads } = await desk.ask('{ leads(first: 9) { nodes { id title } } }');
  const worked = leads.nodes.find(({ title }: { title: string }) => title === 'A-2');
  await page.goto(new URL(`../leads/${worked.id}`, importPage).href);
  await page.getByRole('textbox', { name: 'What happened?' }).fill('called 5 min, wants a quote');
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('list', { name: 'What happened' }).getByText('wants a quote').waitFor();

  await page.goto(importPage);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: 'Undo the import' })
    .click();
  await page.getByText('This import is undone').waitFor({ timeout: 30_000 });
  await page.getByText(/kept, because somebody has worked on it since/).waitFor();
  await page.getByRole('link', { name: /A-2/ }).first().waitFor();
  const after = await desk.ask('{ leads(first: 9) { nodes { title } } }');
  expect(after.leads.nodes).toEqual([{ title: 'A-2' }]);
}, 120_000);

test('a mapping that was kept maps the next file by itself', async () => {
  const desk = await openDesk();
  const page = await desk.opens('import');
  const give = async (name: string) => {
    const asked = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await asked).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await page.getByRole('button', { name: /^Newsletter goes to/ }).waitFor();
  };
  await give('fair.csv');
  await page.getByRole('button', { name: /^Newsletter goes to/ }).click();
  await page.getByRole('combobox', { name: 'Newsletter goes to' }).fill('WhatsApp, news');
  await page.getByRole('option', { name: 'Consent: WhatsApp, news' }).click();
  await page.getByRole('button', { name: 'Newsletter goes to Consent: WhatsApp, news' }).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Keep this mapping for the next file' }).click();
  await page.getByLabel('Name of the mapping').fill('Fairs');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('“Fairs” is kept.').waitFor();

  await page.goto(page.url().replace(/import\/.*/, 'import'));
  await give('next fair.csv');
  await page.getByText('Mapped as “Fairs”').waitFor();
  await page.getByRole('button', { name: 'Newsletter goes to Consent: WhatsApp, news' }).waitFor();
}, 90_000);
