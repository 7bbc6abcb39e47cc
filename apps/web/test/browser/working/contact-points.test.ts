import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { toast } from '../testkit/toast.ts';

test('taking back a removed number keeps what a colleague added meanwhile', async () => {
  const desk = await openDesk();
  const { contact } = await desk.does(
    'createContact',
    {
      familyName: 'Kimura',
      points: [
        { kind: 'PHONE', value: '090-1234-5678' },
        { kind: 'EMAIL', value: 'kimura@example.com' },
      ],
    },
    'contact { id }',
  );
  const values = async () =>
    (await desk.ask('query ($id: ID!) { contact(id: $id) { points { id kind value } } }', { id: contact.id }))
      .contact.points;
  const page = await desk.opens(`contacts/${contact.id}`);
  await page.getByRole('button', { name: 'Remove 090-1234-5678' }).click();
  const removed = toast(page, '090-1234-5678 is removed.');
  await removed.waitFor();
  const [left] = await values();
  await desk.does('editContact', {
    id: contact.id,
    points: [left, { kind: 'EMAIL', value: 'second@example.com' }],
  });
  await removed.getByRole('button', { name: 'Undo' }).click();
  await toast(page, 'Taken back.').waitFor();
  const all = (await values()).map(({ value }: { readonly value: string }) => value);
  expect(all.toSorted()).toEqual(['+819012345678', 'kimura@example.com', 'second@example.com']);
});
