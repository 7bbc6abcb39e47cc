import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { toast } from '../testkit/toast.ts';

test('two contacts are compared, become one, and are taken apart again; an old link leads on', async () => {
  const desk = await openDesk();
  const made = async (input: object): Promise<string> =>
    (await desk.does('createContact', { familyName: 'Kimura', ...input }, 'contact { id }')).contact.id;
  const [old, young] = [await made({ jobTitle: 'Buyer' }), await made({ jobTitle: 'Head of purchasing' })];
  const page = await desk.opens(`merge?ids=${old},${young}`);
  await page.getByRole('radiogroup', { name: 'Position' }).getByText('Head of purchasing').click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await toast(page, 'They are one now.').waitFor();
  await page.waitForURL(`**/contacts/${old}`);
  await page.getByText('Head of purchasing').first().waitFor();

  await page.goto(`/o/${desk.slug}/contacts/${young}`);
  await page.waitForURL(`**/contacts/${old}`);
  // What is done between the merge and its end stays with the one that goes on.
  await desk.does('createLead', { name: 'Asked meanwhile', contact: { id: old } });
  await page.getByRole('link', { name: 'Asked meanwhile' }).waitFor();
  await page.getByRole('button', { name: 'Take apart' }).first().click();
  await toast(page, 'They are apart again.').waitFor();
  await page.goto(`/o/${desk.slug}/contacts/${young}`);
  await page.getByText('Head of purchasing').first().waitFor();
  expect(page.url()).toContain(young);
  await page.goto(`/o/${desk.slug}/contacts/${old}`);
  await page.getByRole('link', { name: 'Asked meanwhile' }).waitFor();
});
