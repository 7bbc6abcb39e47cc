import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { toast } from '../testkit/toast.ts';

test('a rule before a stage is written, says whom it would hold, holds them, and is taken back', async () => {
  const desk = await openDesk();
  await desk.does('createLead', { name: 'Roof of Kimura' });
  const page = await desk.opens('settings/qualification');
  await page.getByText('Half of 1 open leads have').waitFor();
  await page.getByRole('tab', { name: 'Before a stage' }).click();
  const gate = page.getByRole('group', { name: /^Before / }).first();
  await gate.getByRole('button', { name: 'Add a rule' }).click();
  await gate.getByRole('textbox', { name: 'What is asked for' }).fill('A colleague helps');
  await gate.getByRole('button', { name: 'Add a condition' }).click();
  await page.getByRole('combobox', { name: 'What is asked' }).fill('number of comments');
  await page.getByRole('option', { name: 'number of comments' }).click();
  await gate.getByRole('textbox', { name: 'number of comments' }).fill('3');
  await gate.getByRole('textbox', { name: 'number of comments' }).press('Tab');
  await page.getByRole('button', { name: 'Which leads would it hold now?' }).click();
  await page.getByText('It would hold 1 lead of 1').waitFor();
  await page.getByRole('cell', { name: /A colleague helps/ }).waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const saved = toast(page, 'Saved. It holds from the next move on.');
  await saved.waitFor();
  const gates = async () =>
    Object.values((await desk.ask('{ qualification { stageGates } }')).qualification.stageGates);
  expect(await gates()).toMatchObject([[{ rules: [{ name: 'A colleague helps' }] }]]);
  await saved.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(gates).toEqual([]);
});
