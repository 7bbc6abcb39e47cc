import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

const LIST = `Deal name,Company,Email\n${Array.from({ length: 8000 }, (_, n) => `A-${n},Aoba ${n},a${n}@aoba.example\n`).join('')}`;

test('a long rehearsal says how far it is, and stops when it is told to', async () => {
  const desk = await openDesk();
  const page = await desk.opens('import');
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await asked).setFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await page.getByRole('button', { name: 'Next' }).click();
  const begin = page.getByRole('button', { name: 'Try it without importing' });
  await begin.click();
  await page.getByRole('progressbar', { name: 'Trying the rows' }).waitFor();
  await page.getByText(/of 8,000 rows$/).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('progressbar', { name: 'Trying the rows' }).waitFor({ state: 'detached' });
  await expect
    .poll(
      async () =>
        (await desk.ask('{ imports(first: 1) { nodes { rehearsal { checkedRows } } } }')).imports.nodes[0]
          .rehearsal,
      {
        timeout: 3_000,
      },
    )
    .toBeNull();
  expect(await page.getByText(/rows are new/).count()).toBe(0);
});
