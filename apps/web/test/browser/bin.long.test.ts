import { expect } from 'vitest';
import { test } from './harness/open-page.ts';
import { openDesk } from './testkit/desk.ts';
import { toast } from './testkit/toast.ts';
import { today } from './testkit/today.ts';

test('what was deleted by mistake is found in the bin and brought back with everything on it', async () => {
  const desk = await openDesk();
  const company = { new: { name: '霞通商' } };
  const { lead } = await desk.does('createLead', { company }, 'lead { id }');
  await desk.does('planFollowUp', {
    about: lead.id,
    kind: 'CALL',
    day: today(),
    note: 'Ask about the budget',
  });
  const page = await desk.opens(`leads/${lead.id}`);
  await page.getByRole('button', { name: 'More', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Delete the lead' }).click();
  await toast(page, '霞通商 is deleted.').waitFor();

  await page.goto(`/o/${desk.slug}/settings`);
  await page.getByRole('link', { name: 'Bin', exact: true }).click();
  await page.getByText(`rests here until ${thirtyDaysOn()}`).waitFor();
  await page.getByRole('button', { name: 'Restore 霞通商' }).click();
  await toast(page, '霞通商 is back among the leads.').waitFor();
  await page.getByText('No lead is deleted.').waitFor();

  await page.goto(`/o/${desk.slug}/leads/${lead.id}`);
  await page.getByText('Ask about the budget').waitFor();
});

/** The last day in the bin of what is deleted now, as an English page writes it. */
function thirtyDaysOn(): string {
  const day = new Date(`${today()}T12:00:00+09:00`);
  day.setDate(day.getDate() + 30);
  const isThisYear = day.getFullYear() === new Date().getFullYear();
  const parts = { month: 'short', day: 'numeric', timeZone: 'Asia/Tokyo' } as const;
  return new Intl.DateTimeFormat('en-US', isThisYear ? parts : { ...parts, year: 'numeric' }).format(day);
}

test('several contacts come back at once, and an undo puts them into the bin again', async () => {
  const desk = await openDesk();
  for (const familyName of ['田中', '佐藤', '鈴木']) {
    const { contact } = await desk.does('createContact', { familyName }, 'contact { id }');
    await desk.does('deleteParties', { ids: [contact.id] });
  }
  const page = await desk.opens('settings/bin?kind=contacts', { width: 'phone', locale: 'ja' });
  await page.getByText('表示中をすべて選ぶ').click();
  await page.getByRole('button', { name: '選んだものを元に戻す' }).click();
  const rows = page.getByRole('listitem').filter({ hasText: '削除' });
  await expect.poll(() => rows.count()).toBe(0);
  await toast(page, '3件を元に戻しました。').getByRole('button', { name: '元に戻す' }).click();
  await expect.poll(() => rows.count()).toBe(3);
});
