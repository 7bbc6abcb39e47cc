import { expect, onTestFinished } from 'vitest';
import { test } from './harness/open-page.ts';
import { serveStatic } from './harness/static-site.ts';
import { openDesk } from './testkit/desk.ts';
import { toast } from './testkit/toast.ts';

test('a form is built, copied into a page of another site, sent there without scripts, and is a lead', async () => {
  const desk = await openDesk();
  const page = await desk.opens('settings/forms');
  await page.getByRole('button', { name: 'New form' }).click();
  await page.getByRole('heading', { name: 'Contact form', level: 1 }).waitFor();
  await page.getByRole('radio', { name: 'English' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Ask Aoba');
  const preview = page.frameLocator('iframe[title="Preview of the form"]');
  await preview.getByRole('heading', { name: 'Ask Aoba' }).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await toast(page, 'The form is changed for whoever opens it from now on.').waitFor();

  const { webForms } = await desk.ask('{ webForms { html } }');
  const elsewhere = await serveStatic({ '/contact': webForms[0].html });
  const browser = page.context().browser();
  const context = await browser?.newContext({ javaScriptEnabled: false, locale: 'en-US' });
  if (!context) throw new Error('No browser.');
  onTestFinished(() => context.close());
  const visitor = await context.newPage();
  await visitor.goto(`${elsewhere}/contact`);
  await visitor.locator('[name="contact.name"]').fill('木村 沙織');
  await visitor.locator('[name="contact.email"]').fill('saori@kimura.example');
  await visitor.locator('[name="lead.note"]').fill('Two desks, please');
  await visitor.locator('button[type=submit]').click();
  await visitor.getByRole('heading', { name: 'Thank you' }).waitFor();

  await page.goto(`/o/${desk.slug}/leads`);
  await page.getByText('木村 沙織').first().waitFor();
  expect((await desk.ask('{ leads(first: 1) { nodes { note } } }')).leads.nodes).toEqual([
    { note: 'Two desks, please' },
  ]);
});
