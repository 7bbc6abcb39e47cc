import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    return `${one?.tagName} ${one?.getAttribute('type') ?? ''} ${one?.closest('form') ? 'in a form' : (one?.textContent ?? '')}`;
  });

test('a promise that a key opens has the focus, and gives it back', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { name: 'Desks' }, 'lead { id }');
  const page = await desk.opens(`leads/${lead.id}`, { locale: 'ja' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('f');
  await expect.poll(() => focused(page)).toBe('BUTTON button in a form');
  await page.getByRole('button', { name: 'キャンセル' }).press('Enter');
  await expect.poll(() => focused(page)).toContain('次の予定を入れる');
});

test('in my day the outcome of a call and the day of a promise have it too', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { company: { new: { name: 'Wakakusa' } } }, 'lead { id }');
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format();
  await desk.does('planFollowUp', { about: lead.id, kind: 'CALL', day });
  const page = await desk.opens('my-day');
  await page.getByRole('article', { name: 'Wakakusa' }).waitFor();
  await page.keyboard.press('d');
  await expect.poll(() => focused(page)).toBe('INPUT radio in a form');
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect.poll(() => focused(page)).toContain('Done');
  await page.keyboard.press('e');
  await expect.poll(() => focused(page)).toBe('BUTTON button in a form');
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect.poll(() => focused(page)).toContain('Done');
});

test('a number being typed is sent by no Enter of an input method and lost by no Esc', async () => {
  const desk = await openDesk();
  const { contact } = await desk.does('createContact', { familyName: 'Kimura' }, 'contact { id }');
  const page = await desk.opens(`contacts/${contact.id}`);
  await page.getByRole('button', { name: 'Add a phone or e-mail' }).click();
  const number = page.getByRole('textbox', { name: 'Number or address' });
  await number.fill('090-1234-5678');
  const isHeld = await number.evaluate(
    (input) =>
      !input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
      ),
  );
  expect(isHeld).toBe(true);
  await page.keyboard.press('Escape');
  expect(await number.inputValue()).toBe('090-1234-5678');
  await number.fill('');
  await page.keyboard.press('Escape');
  await number.waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toContain('Add a phone or e-mail');
});

test('a note being typed is let go by the second Esc only', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { name: 'Desks', note: 'Two of them' }, 'lead { id }');
  const page = await desk.opens(`leads/${lead.id}`, { locale: 'ja' });
  await page.getByText('Two of them').click();
  const note = page.getByRole('textbox', { name: 'メモ', exact: true });
  await note.fill('三台、来月までに');
  await page.keyboard.press('Escape');
  await page.getByText('Enterで保存します。').waitFor();
  expect(await note.inputValue()).toBe('三台、来月までに');
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'detached' });
  await page.getByText('Two of them').waitFor();
});
