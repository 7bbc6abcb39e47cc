import { addDays } from '@mikomi/domain/shared';
import { expect } from 'vitest';
import { test } from './harness/open-page.ts';
import { openDesk } from './testkit/desk.ts';
import { toast } from './testkit/toast.ts';

const YEN = (amount: number) => ({ amount, currency: 'JPY' });

test('a deal is corrected and its shares are given anew, changed by a return, and that is taken back', async () => {
  const desk = await openDesk();
  await desk.hire('Kenji Sato', 'REP');
  const { lead } = await desk.does('createLead', { name: 'Two desks' }, 'lead { id }');
  await desk.does('convertLead', { id: lead.id, value: YEN(500_000) });
  const page = await desk.opens(`leads/${lead.id}`);
  const change = async (item: RegExp) => {
    await page.getByRole('button', { name: /^Change Deal/ }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };

  await change(/^Correct the deal/);
  const dialog = page.getByRole('dialog', { name: /^Correct deal/ });
  await dialog.getByRole('textbox', { name: /^Value of the deal/ }).fill('520,000');
  await dialog.getByRole('textbox', { name: 'Share' }).fill('60');
  await dialog.getByRole('button', { name: 'Share it with somebody' }).click();
  await dialog.getByRole('combobox', { name: 'Member' }).nth(1).fill('Kenji');
  await page.getByRole('option', { name: 'Kenji Sato' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await toast(page, 'is corrected.').waitFor();
  await page.getByText('Aiko Tanaka 60% and Kenji Sato 40%').waitFor();

  await change(/^Cancel, return/);
  const adjusting = page.getByRole('dialog', { name: /^Change deal/ });
  await adjusting.getByText('Return', { exact: true }).click();
  await adjusting.getByRole('textbox', { name: /^What is taken away/ }).fill('20,000');
  await adjusting.getByRole('button', { name: 'Change the deal' }).click();
  await page.getByText('As it was won').waitFor();
  await page.getByRole('button', { name: 'Take back: Return' }).click();
  await page.getByText('As it was won').waitFor({ state: 'detached' });
});

test('a new price is what a deal is worth on its day, below what was taken away later', async () => {
  const desk = await openDesk();
  const ago = (days: number) =>
    addDays(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(), -days);
  const { lead } = await desk.does('createLead', { name: 'Two desks' }, 'lead { id }');
  await desk.does('convertLead', { id: lead.id, value: YEN(1_000), day: ago(20) });
  const asked =
    'query ($id: ID!) { lead(id: $id) { deals(first: 1) { nodes { id currentValue { amount } adjustments { kind day change { amount } } } } } }';
  const deal = async () => (await desk.ask(asked, { id: lead.id })).lead.deals.nodes[0];
  await desk.does('adjustDeal', { id: (await deal()).id, kind: 'RETURN', change: YEN(-200), day: ago(8) });
  const page = await desk.opens(`leads/${lead.id}`);
  await page.getByRole('button', { name: /^Change Deal/ }).click();
  await page.getByRole('menuitem', { name: /^Cancel, return/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Change deal/ });
  await dialog.getByText('New price', { exact: true }).click();
  await dialog.getByRole('textbox', { name: /^What it is worth from then on/ }).fill('900');
  const [year, month, day] = ago(18).split('-');
  await dialog.getByRole('spinbutton', { name: /^month/ }).click();
  await page.keyboard.type(`${month}${day}${year}`);
  await dialog
    .getByText('It was worth ¥1,000 on that day. What changed later, −¥200 in all, stays and counts on top.')
    .waitFor();
  await dialog.getByRole('button', { name: 'Change the deal' }).click();
  await toast(page, 'is changed.').waitFor();
  expect(await deal()).toMatchObject({
    currentValue: { amount: 700 },
    adjustments: [{ kind: 'RETURN' }, { kind: 'PRICE', day: ago(18), change: { amount: -100 } }],
  });
});

test('a win that was a mistake is taken back long after its toast has gone', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { name: 'Two desks' }, 'lead { id }');
  await desk.does('convertLead', { id: lead.id, value: YEN(500_000) });
  const page = await desk.opens(`leads/${lead.id}`, { width: 'phone', locale: 'ja' });
  await page.getByRole('button', { name: 'その他の操作' }).click();
  await page.getByRole('menuitem', { name: '受注は誤りだったので取り消す' }).click();
  await toast(page, '取り消しました。').waitFor();
  await page.getByRole('button', { name: '受注', exact: true }).waitFor();
});
