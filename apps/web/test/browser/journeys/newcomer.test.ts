import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '../harness/expect-accessible.ts';
import { openPage, test } from '../harness/open-page.ts';
import { expectOnTheBoard } from '../testkit/board.ts';
import { somebody } from '../testkit/front-door.ts';
import { chooseFile, PIPELINE_FILE } from '../testkit/pipeline-files.ts';
import { nearMoment, untilReminded } from '../testkit/reminder.ts';
import { toast } from '../testkit/toast.ts';

test('a newcomer brings a pipeline in, works a lead, keeps a promise, wins it and takes that back', async () => {
  const page = await openPage();
  await signsUp(page);
  await importsThePipeline(page);
  await findsALead(page);
  await logsACall(page);
  await promisesForANearMoment(page);
  await isReminded(page);
  await winsIt(page);
  await expectOnTheBoard(page, 'Aiko Tanaka', ['1', '1', '0', '100%', '¥470K']);
  await takesItBack(page);
  await expectOnTheBoard(page, 'Aiko Tanaka', ['–', '0', '0', '–', '¥0']);
}, 240_000);

async function signsUp(page: Page): Promise<void> {
  const { name, email, password } = somebody('Aiko Tanaka');
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('Name of the organization').fill('Aoba Trading');
  await page.getByRole('button', { name: 'Create the organization' }).click();
  await page.getByRole('heading', { name: 'My day' }).waitFor();
}

async function importsThePipeline(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await chooseFile(page, page.getByRole('button', { name: 'Choose a file' }), PIPELINE_FILE);
  await page.getByText('Phone number, of Japan where it names no country').waitFor();
  await expectInSight(page, 'Next');
  await page.getByRole('button', { name: /^contact_reading goes to New field/ }).click();
  await page.getByRole('combobox', { name: 'contact_reading goes to' }).fill('reading of the name');
  await page.getByRole('option', { name: 'Contact: reading of the name' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Member of Rina Mori: New member' }).click();
  await page.getByRole('combobox', { name: 'Member' }).fill('Aiko');
  await page.getByRole('option', { name: 'Aiko Tanaka' }).click();
  await page.getByRole('button', { name: 'Member of Rina Mori: Aiko Tanaka' }).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { name: '40 rows will come in' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import 40 rows' }).click();
  await page.getByRole('link', { name: 'Look at what came in' }).waitFor();
  await expect.poll(() => page.locator('main').textContent()).toContain('40 rows: 40 created');
  await page.getByText(/^Aiko Tanaka · .+ · pipeline\.csv$/).waitFor();
  await page.getByText(/^Made: Leads 40 · /).waitFor();
  await page.getByRole('status').getByText('Done', { exact: true }).waitFor({ state: 'attached' });
  await page.getByRole('link', { name: 'Look at what came in' }).click();
}

/** However long the file is, the way on is there without scrolling. */
async function expectInSight(page: Page, name: string): Promise<void> {
  const box = await page.getByRole('button', { name }).boundingBox();
  expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(800);
}

async function findsALead(page: Page): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search leads' });
  await page.getByText('40 leads').waitFor();
  await page.getByText('Came in with pipeline.csv').waitFor();
  await page.getByRole('radio', { name: 'Open' }).click({ force: true });
  await page.getByText('17 leads').waitFor();
  await search.fill('1322');
  await page.getByText('1 lead', { exact: true }).waitFor();
  await search.fill('さいとう');
  await page.getByRole('row', { name: /斎藤 千尋/ }).waitFor();
  await search.fill('やまもと');
  const found = page.getByRole('row', { name: /山本 由美/ });
  await found.getByRole('link', { name: '山本 由美' }).click();
  await page.getByRole('heading', { name: '山本 由美', level: 1 }).waitFor();
  await expectAccessible(page);
}

async function logsACall(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'What happened?' }).fill('called 5 min, wants a quote');
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('list', { name: 'What happened' }).getByText('wants a quote').waitFor();
}

async function promisesForANearMoment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Promise a follow-up' }).click();
  const { isToday, hour, minute } = nearMoment('Asia/Tokyo');
  await page.getByRole('button', { name: isToday ? 'Today' : 'Tomorrow' }).click();
  await page.getByRole('spinbutton', { name: 'hour, Time' }).click();
  await page.keyboard.type(
    `${hour % 12 || 12}`.padStart(2, '0') + `${minute}`.padStart(2, '0') + (hour < 12 ? 'AM' : 'PM'),
  );
  await page.getByRole('textbox', { name: /Note for then/ }).fill('Ask about the budget');
  await page.getByRole('button', { name: 'Promise it' }).click();
  await page.getByRole('region', { name: 'What is next' }).getByText('Ask about the budget').waitFor();
}

async function isReminded(page: Page): Promise<void> {
  await untilReminded(page, 'Call is due');
  await page.getByRole('button', { name: '1 new notification' }).waitFor();
}

async function winsIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Win', exact: true }).click();
  await page.getByRole('textbox', { name: 'Value of the deal' }).fill('470000');
  await page.getByRole('button', { name: 'Win the lead' }).click();
  await toast(page, 'is won').waitFor();
  await page.getByRole('list', { name: 'What happened' }).getByText('Deal 15 is won').waitFor();
  await page.getByRole('link', { name: 'Insights' }).click();
}

async function takesItBack(page: Page): Promise<void> {
  await toast(page, 'is won').getByRole('button', { name: 'Undo' }).click();
  await toast(page, 'Taken back.').waitFor();
}
