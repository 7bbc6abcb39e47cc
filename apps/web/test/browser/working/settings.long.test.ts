import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { holdAnswers } from '../testkit/on-the-wire.ts';
import { toast } from '../testkit/toast.ts';

test('a form of the settings saves what was changed in it and leaves what changed elsewhere meanwhile', async () => {
  const desk = await openDesk();
  const page = await desk.opens('settings/profile');
  const name = page.getByRole('textbox', { name: 'Name' }).first();
  await name.fill('Aiko T.');
  await desk.does('editProfile', { timeZone: 'Europe/Berlin' });
  await page.getByRole('button', { name: 'Save' }).first().click();
  await toast(page, 'Your profile is saved.').waitFor();
  await page.goto(`/o/${desk.slug}/settings/organization`);
  await name.fill('Aoba');
  await desk.does('editOrganization', { currency: 'EUR' });
  await page.getByRole('button', { name: 'Save' }).click();
  await toast(page, 'The organization is saved.').waitFor();
  const { viewer } = await desk.ask('{ viewer { member { name timeZone } organization { name currency } } }');
  expect(viewer).toEqual({
    member: { name: 'Aiko T.', timeZone: 'Europe/Berlin' },
    organization: { name: 'Aoba', currency: 'EUR' },
  });
});

test('a row moved and moved back before the first answer stands where it stood', async () => {
  const desk = await openDesk();
  const order = async () =>
    (await desk.ask('{ lossReasons { name } }')).lossReasons.map(({ name }: { name: string }) => name);
  const before = await order();
  const page = await desk.opens('settings/loss-reasons');
  const handle = page.getByRole('button', { name: `Move ${before[0]} with the arrow keys` });
  const release = await holdAnswers(page, 'LossReasonsSetting_Reorder');
  await handle.press('ArrowDown');
  await handle.press('ArrowUp');
  await expect.poll(order).not.toEqual(before);
  release();
  await expect.poll(order).toEqual(before);
});

test('the next line typed while the one before is on its way stays', async () => {
  const desk = await openDesk();
  const page = await desk.opens('settings/loss-reasons');
  const line = page.getByRole('textbox', { name: 'Add a reason' });
  const release = await holdAnswers(page, 'LossReasonsSetting_Create');
  await line.fill('Too far away');
  await line.press('Enter');
  await line.fill('Too late');
  release();
  await page.getByRole('button', { name: 'Take Too far away out of use' }).waitFor();
  await line.press('Enter');
  await page.getByRole('button', { name: 'Take Too late out of use' }).waitFor();
});

test('what is added to a list of the settings or renamed there is taken back by its toast', async () => {
  const desk = await openDesk();
  const page = await desk.opens('settings/loss-reasons', { locale: 'ja' });
  const line = page.getByRole('textbox', { name: '理由を追加' });
  await line.fill('Fair');
  await line.press('Enter');
  const named = (name: string) => page.getByRole('button', { name: `「${name}」の名前を変更` });
  await toast(page, '「Fair」を追加しました。').getByRole('button', { name: '元に戻す' }).click();
  await named('Fair').waitFor({ state: 'detached' });
  await page.goto(`/o/${desk.slug}/settings/pipelines`);
  await named('Proposal').click();
  const field = page.getByRole('textbox', { name: '名前', exact: true });
  await field.fill('Offer');
  await field.press('Enter');
  await named('Offer').waitFor();
  await toast(page, '名前を「Offer」に変更しました。').getByRole('button', { name: '元に戻す' }).click();
  await named('Proposal').waitFor();
});
