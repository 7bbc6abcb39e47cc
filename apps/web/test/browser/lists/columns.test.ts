import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('columns are moved by keyboard and by hand, stay so on this device, and go back', async () => {
  const desk = await openDesk();
  await desk.does('createLead', { name: 'Roof of Kimura' });
  const page = await desk.opens('leads');
  await page.getByRole('row', { name: /Kimura/ }).waitFor();
  const heads = async () =>
    (await page.getByRole('columnheader').allTextContents()).map((text) => text.trim()).filter(Boolean);
  const asItComes = await heads();
  const [first, second, third] = asItComes;
  await page.getByRole('button', { name: 'Columns' }).click();
  const handle = page.getByRole('button', { name: `Move ${third} with the arrow keys` });
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await page.getByText(`${third}: position 1 of`).waitFor({ state: 'attached' });
  expect((await heads()).slice(0, 3)).toEqual([first, third, second]);

  const list = page.getByRole('list', { name: 'Columns' });
  const [from, to] = [await handle.boundingBox(), await list.getByRole('listitem').nth(1).boundingBox()];
  if (!from || !to) throw new Error('Nothing to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(heads).toEqual(asItComes);

  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await page.reload();
  await page.getByRole('row', { name: /Kimura/ }).waitFor();
  expect((await heads()).slice(0, 3)).toEqual([first, third, second]);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('button', { name: 'As the list comes' }).click();
  await expect.poll(heads).toEqual(asItComes);
});
