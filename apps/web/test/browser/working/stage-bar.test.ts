import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('two presses on the stage bar are two moves, one after the other', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { name: 'Desks' }, 'lead { id stage { name } }');
  const { pipelines } = await desk.ask('{ pipelines { stages { name kind } } }');
  const [, second, third] = pipelines[0].stages;
  const page = await desk.opens(`leads/${lead.id}`);
  const bar = page.getByRole('list', { name: /^Stages of/ });
  await bar.getByRole('button', { name: third.name }).waitFor();
  await bar.evaluate(
    (list, names) => {
      for (const name of names)
        [...list.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
    },
    [second.name, third.name],
  );
  const stage = async () =>
    (await desk.ask('query ($id: ID!) { lead(id: $id) { stage { name } } }', { id: lead.id })).lead.stage
      .name;
  await expect.poll(stage).toBe(third.name);
  await page.getByRole('alertdialog').filter({ hasText: third.name }).waitFor();
});

test('a phone shows the stage and what is next at once; a press on the stage lists them all', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { name: 'Desks' }, 'lead { id stage { name } }');
  const { pipelines } = await desk.ask('{ pipelines { stages { name kind } } }');
  const stages: readonly { name: string; kind: string }[] = pipelines[0].stages;
  const proposal = stages.filter(({ kind }) => kind === 'OPEN').at(-1)?.name ?? '';
  const page = await desk.opens(`leads/${lead.id}`, { width: 'phone' });
  await page.getByRole('region', { name: 'What is next' }).getByText('Nothing is promised here.').waitFor();
  await page.getByRole('button', { name: `Stage: ${lead.stage.name}` }).click();
  expect(await page.getByRole('menuitemradio').allTextContents()).toEqual(stages.map(({ name }) => name));
  await page.getByRole('menuitemradio', { name: proposal }).click();
  await page.getByRole('button', { name: `Stage: ${proposal}` }).waitFor();
  await page.getByRole('alertdialog').filter({ hasText: proposal }).waitFor();
  await page.getByRole('button', { name: `Stage: ${proposal}` }).click();
  await page.getByRole('menuitemradio', { name: 'Won' }).click();
  await page.getByRole('dialog', { name: 'Win the lead' }).waitFor();
});
