import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { define } from '../testkit/custom-fields.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads, numbered } from '../testkit/make-leads.ts';
import { changeAnswers, failRequests, holdAnswers } from '../testkit/on-the-wire.ts';
import { chooseFile, PIPELINE_FILE } from '../testkit/pipeline-files.ts';

test.each([
  ['en', 'Not there yet', 'One moment'],
  ['ja', 'まだ登録されていません', 'お待ちください'],
] as const)(
  'the search says nothing is there only once it knows, and offers nothing found by another text: %s',
  async (locale, nothing, moment) => {
    const desk = await openDesk();
    await makeLeads(desk, ['Kimura']);
    const page = await desk.opens('my-day', { locale });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Kimura');
    await page.getByRole('option', { name: 'Kimura' }).waitFor();
    const release = await holdAnswers(page, 'Palette');
    await page.getByRole('combobox').fill('Kimurayama');
    await page.getByText(moment).waitFor();
    expect(await page.getByRole('option', { name: 'Kimura' }).count()).toBe(0);
    expect(await page.getByText(nothing).count()).toBe(0);
    release();
    await page.getByText(nothing).waitFor();
  },
);

test('an import does not start with a choice that could not be looked at', async () => {
  const desk = await openDesk();
  const page = await desk.opens('import');
  await chooseFile(page, page.getByRole('button', { name: 'Choose a file' }), PIPELINE_FILE);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  const start = page.getByRole('button', { name: 'Import 40 rows' });
  await expect.poll(() => start.isEnabled()).toBe(true);
  await page.getByRole('button', { name: 'Back' }).click();
  const mend = await failRequests(page, 'ImportPlan', /./);
  await page.getByRole('button', { name: 'Member of Rina Mori: New member' }).click();
  await page.getByRole('combobox', { name: 'Member' }).fill('Aiko');
  await page.getByRole('option', { name: 'Aiko Tanaka' }).click();
  await page.getByText('The file could not be read with your last choice').waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await start.isEnabled()).toBe(false);
  mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => start.isEnabled()).toBe(true);
});

test('opening the notifications marks what is shown, and the rest is shown further down', async () => {
  const desk = await openDesk();
  const mori = await desk.hire('Rina Mori', 'REP');
  const { members } = await desk.ask('{ members(first: 10) { nodes { id name } } }');
  const ownerId = members.nodes.find(({ name }: { name: string }) => name === 'Rina Mori').id;
  for (const name of numbered(33)) await desk.does('createLead', { name, ownerId });
  const page = await mori.opens('customers');
  await page.getByRole('button', { name: '33 new notifications' }).click();
  const told = page.getByRole('dialog', { name: 'Notifications' }).getByRole('listitem');
  await expect.poll(() => told.count()).toBe(30);
  await page.getByRole('button', { name: '3 new notifications', includeHidden: true }).waitFor();
  await page.getByRole('button', { name: 'Show older ones' }).click();
  await expect.poll(() => told.count()).toBe(33);
  await page.getByRole('button', { name: 'Notifications', exact: true, includeHidden: true }).waitFor();
});

test('closing what stands beside the list gives the row back', async () => {
  const desk = await openDesk();
  await makeLeads(desk, ['Kimura']);
  const page = await desk.opens('leads');
  const row = page.getByRole('row', { name: /Kimura/ });
  const isOnRow = () => row.evaluate((each) => each === document.activeElement);
  await row.focus();
  await page.keyboard.press(' ');
  const panel = page.getByRole('complementary', { name: 'Kimura' });
  await panel.getByRole('textbox', { name: 'What happened?' }).focus();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await isOnRow()).toBe(true);
  await page.keyboard.press(' ');
  await panel.getByRole('button', { name: 'Close' }).press('Enter');
  await panel.waitFor({ state: 'detached' });
  expect(await isOnRow()).toBe(true);
  // Whoever searches meanwhile keeps the search.
  await page.keyboard.press(' ');
  await panel.waitFor();
  await page.getByRole('searchbox').focus();
  await page.getByRole('searchbox').fill('Kim');
  await page.waitForURL(/[?&]q=Kim/);
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('searchbox').evaluate((each) => each === document.activeElement)).toBe(true);
});

test('a filter names members who stand beyond the first hundred', async () => {
  const desk = await openDesk();
  const { viewer } = await desk.ask('{ viewer { memberId } }');
  const field = await define(desk, 'LEAD', 'Second', 'MEMBER');
  await desk.hire('Rina Mori', 'REP');
  const { members } = await desk.ask('{ members(first: 10) { nodes { id name } } }');
  const mori = members.nodes.find(({ name }: { name: string }) => name === 'Rina Mori').id;
  expect(mori).not.toBe(viewer.memberId);
  const page = await desk.opens('leads');
  await changeAnswers(page, 'LeadsFilterNames', (data) => {
    data.members.nodes = [];
  });
  const custom = encodeURIComponent(JSON.stringify({ [field.key]: { how: 'is', text: mori } }));
  await page.goto(`/o/${desk.slug}/leads?owner=${mori}&custom=${custom}`);
  const chips = page.getByRole('grid', { name: 'Filter' });
  await chips.getByText('Owner is Rina Mori').waitFor();
  await chips.getByText('Second is Rina Mori').waitFor();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter' });
  await expect.poll(() => dialog.getByRole('combobox', { name: 'Second' }).inputValue()).toBe('Rina Mori');
});

test('what a dialog or a card needs and could not read is said and read again', async () => {
  const desk = await openDesk();
  const ids = await makeLeads(desk, ['Kimura']);
  const page = await desk.opens('leads', { locale: 'ja' });
  await page.getByRole('row', { name: /Kimura/ }).waitFor();
  const tryAgain = page.getByRole('button', { name: 'もう一度試す' });
  const mendNew = await failRequests(page, 'NewLead', /./);
  await page.keyboard.press('c');
  await page.getByText('フォームに必要な情報を読み込めませんでした').waitFor();
  mendNew();
  await tryAgain.click();
  await page.getByText('フォームに必要な情報を読み込めませんでした').waitFor({ state: 'detached' });
  const form = page.getByRole('dialog', { name: '新しい見込み' });
  await form.getByRole('textbox', { name: '姓', exact: true }).press('Escape');
  await form.waitFor({ state: 'detached' });
  const mendLast = await failRequests(page, 'RecentTimeline', /./);
  await page.getByRole('row', { name: /Kimura/ }).focus();
  await page.keyboard.press(' ');
  await page.getByText('活動を読み込めませんでした').waitFor();
  mendLast();
  await tryAgain.click();
  await page.getByText('活動を読み込めませんでした').waitFor({ state: 'detached' });
  await page.goto(`/o/${desk.slug}/leads/${ids.get('Kimura')}`);
  const mendReasons = await failRequests(page, 'LoseLead', /./);
  await page.getByRole('button', { name: '失注' }).first().click();
  await page.getByText('失注理由を読み込めませんでした').waitFor();
  mendReasons();
  await tryAgain.click();
  await page.getByRole('radiogroup').last().waitFor();
});
