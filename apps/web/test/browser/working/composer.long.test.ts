import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { holdAnswers, loseAnswers } from '../testkit/on-the-wire.ts';
import { toast } from '../testkit/toast.ts';

const WAITING = { timeout: 15_000 };

const line = (page: Page) => page.getByRole('textbox', { name: 'What happened?' });

async function openLead() {
  const desk = await openDesk();
  const { lead } = await desk.does(
    'createLead',
    { name: 'Wakakusa', company: { new: { name: 'Wakakusa' } } },
    'lead { id }',
  );
  const page = await desk.opens(`leads/${lead.id}`);
  const logged = async (): Promise<number> => {
    const { timeline } = await desk.ask(
      'query ($id: ID!) { timeline(record: $id, kinds: [COMMENT, CALL], first: 50) { nodes { id } } }',
      { id: lead.id },
    );
    return timeline.nodes.length;
  };
  return { page, logged };
}

test('a line is logged once, however long Enter is held; the next one may be typed meanwhile', async () => {
  const { page, logged } = await openLead();
  const answer = await holdAnswers(page, 'Composer_Log');
  await line(page).fill('Asked for a quote');
  for (let press = 0; press < 5; press += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(logged, WAITING).toBe(1);
  await line(page).fill('And for a visit');
  answer();
  await toast(page, 'Logged').waitFor();
  expect(await line(page).inputValue()).toBe('And for a visit');
  expect(await logged()).toBe(1);
});

test('trying again after a lost answer logs it once', async () => {
  const { page, logged } = await openLead();
  const mend = await loseAnswers(page, 'Composer_Log');
  await line(page).fill('Asked for a quote');
  await page.keyboard.press('Enter');
  await page.getByText("The server can't be reached").waitFor();
  mend();
  await page.keyboard.press('Enter');
  await toast(page, 'Logged').waitFor();
  expect(await logged()).toBe(1);
});

test('Enter on a kind logs nothing', async () => {
  const { page, logged } = await openLead();
  await line(page).fill('Asked for a quote');
  await page.getByRole('radio', { name: 'Call' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => line(page).inputValue(), WAITING).toContain('Asked for a quote');
  expect(await logged()).toBe(0);
});
