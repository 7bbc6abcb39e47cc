import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('on a phone a lead that waits has one button beside its words, and declining in a menu', async () => {
  const desk = await openDesk();
  const kenji = await desk.hire('Kenji Sato', 'REP');
  await desk.does('createLead', { name: 'Espresso machines', ownerId: null });
  const waiting = await kenji.opens('unassigned', { width: 'phone', locale: 'ja' });
  const take = waiting.getByRole('button', { name: 'Espresso machinesを引き受ける' });
  await take.waitFor();
  const [button, link] = await Promise.all([
    take.boundingBox(),
    waiting.getByRole('link', { name: 'Espresso machines' }).boundingBox(),
  ]);
  expect(button?.width).toBeLessThan(140);
  expect(button?.y).toBeLessThan((link?.y ?? 0) + (link?.height ?? 0) + 8);

  const { members } = await desk.ask('{ members(first: 5) { nodes { id name } } }');
  const kenjiId = members.nodes.find(({ name }: { name: string }) => name === 'Kenji Sato').id;
  await desk.does('createLead', { name: 'Grinders', ownerId: kenjiId });
  const given = await kenji.opens('unassigned?view=given', { width: 'phone' });
  await given.getByText(/given to Kenji Sato .*, not accepted/).waitFor();
  await given.getByRole('button', { name: 'Accept' }).waitFor();
  await given.getByRole('button', { name: 'More for Grinders' }).click();
  await given.getByRole('menuitem', { name: 'Decline…' }).click();
  await given.getByRole('dialog', { name: 'Decline the lead' }).waitFor();
});

test('what a member speaks is chosen by the names of languages', async () => {
  const desk = await openDesk();
  const page = await desk.opens('settings/assignment', { locale: 'ja' });
  await page.getByRole('tab', { name: 'メンバー' }).click();
  await page.getByRole('button', { name: /変更/ }).first().click();
  await page.getByRole('button', { name: /対応できる言語|言語の指定なし/ }).click();
  await page.getByRole('option', { name: '英語' }).click();
  await page.keyboard.press('Escape');
  await page.getByText('英語').first().waitFor();
});
