import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectAccessible } from '../harness/expect-accessible.ts';
import { test } from '../harness/open-page.ts';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { expectFits } from '../testkit/expect-fits.ts';

type Field = { readonly id: string; readonly key: string };

/** An organization with a field of its own for floors, roofs and budgets, and three leads that fill them. */
async function openBuilders(): Promise<{ desk: Desk; area: Field; roof: Field; budget: Field }> {
  const desk = await openDesk();
  const define = async (label: string, type: string, options: string[] = []): Promise<Field> =>
    (await desk.does('createCustomField', { record: 'LEAD', label, type, options }, 'customField { id key }'))
      .customField;
  const area = await define('Floor area', 'NUMBER');
  const roof = await define('Roof', 'SELECT', ['Tiles', 'Metal']);
  const budget = await define('Budget', 'MONEY');
  for (const [name, floor, kind, yen] of [
    ['Library', 120, 'Tiles', 900_000],
    ['School', 2400, 'Metal', 5_000_000],
    ['Garage', 40, 'Tiles', null],
    ['Unknown', null, null, null],
  ] as const)
    await desk.does('createLead', {
      name,
      customValues: [
        { fieldId: area.id, value: floor },
        { fieldId: roof.id, value: kind },
        { fieldId: budget.id, value: yen === null ? null : { amount: yen, currency: 'JPY' } },
      ],
    });
  return { desk, area, roof, budget };
}

const expectNames = (page: Page, names: readonly string[]) =>
  expect
    .poll(() => page.getByRole('grid', { name: 'Leads' }).getByRole('rowheader').allTextContents())
    .toEqual(names);

const narrowBy = async (page: Page, typed: string, label: string) => {
  await page.getByRole('combobox', { name: 'Narrow by a field' }).click();
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: label }).click();
};

const chip = (page: Page, text: string) => page.getByRole('grid', { name: 'Filter' }).getByText(text);

describe('the list of leads', () => {
  test('is narrowed and sorted by own fields, which the address keeps over a reload and on going back', async () => {
    const { desk, area } = await openBuilders();
    const page = await desk.opens('leads');
    await expectNames(page, ['Unknown', 'Garage', 'School', 'Library']);
    await page.getByRole('button', { name: 'Filter' }).click();
    await narrowBy(page, 'floor', 'Floor area');
    await page.getByRole('textbox', { name: 'Floor area from' }).fill('1OO');
    await page.getByText('This can’t be read.').waitFor();
    await page.getByRole('textbox', { name: 'Floor area from' }).fill('１００');
    await expectNames(page, ['School', 'Library']);
    await narrowBy(page, '', 'Roof');
    await page
      .getByRole('group', { name: 'Roof' })
      .getByRole('button', { name: /Choose/ })
      .click();
    await page.getByRole('option', { name: 'Tiles' }).click();
    await page.keyboard.press('Escape');
    await expectNames(page, ['Library']);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await chip(page, 'Floor area is 100 or more').waitFor();
    await chip(page, 'Roof is Tiles').waitFor();

    await page.getByRole('row', { name: 'Floor area is 100 or more' }).getByRole('button').click();
    await expectNames(page, ['Garage', 'Library']);
    await page.getByRole('button', { name: 'Sort', exact: true }).click();
    await page.getByRole('combobox', { name: 'Sorted by' }).click();
    await page.getByRole('option', { name: 'Floor area' }).click();
    await page.keyboard.press('Escape');
    await expectNames(page, ['Library', 'Garage']);
    await page.getByRole('columnheader', { name: 'Floor area' }).getByRole('button').click();
    await expectNames(page, ['Garage', 'Library']);
    await page.getByRole('gridcell', { name: '120', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('sort')).toBe(`custom.${area.key}`);

    await page.reload();
    await expectNames(page, ['Garage', 'Library']);
    await chip(page, 'Roof is Tiles').waitFor();
    await page.getByRole('link', { name: 'Library' }).click();
    await page.waitForURL(/leads\/Lead_/);
    await page.goBack();
    await expectNames(page, ['Garage', 'Library']);
    await page.getByRole('row', { name: 'Roof is Tiles' }).getByRole('button').click();
    await expectNames(page, ['Garage', 'Library', 'School', 'Unknown']);
    await page.getByRole('row', { name: 'Sorted by Floor area' }).getByRole('button').click();
    await expectNames(page, ['Unknown', 'Garage', 'School', 'Library']);
  });

  test('stands as it would without a field that is gone, and says so until the chip is removed', async () => {
    const { desk, area, roof } = await openBuilders();
    await desk.does('archiveCustomField', { id: area.id });
    const custom = {
      [area.key]: { how: 'between', from: '100' },
      '0190f3c2-0000-7000-8000-000000000001': { how: 'filled' },
      [roof.key]: { how: 'any', of: ['tiles'] },
    };
    const asked = new URLSearchParams({ custom: JSON.stringify(custom), sort: `-custom.${area.key}` });
    const page = await desk.opens(`leads?${asked}`);
    await expectNames(page, ['Garage', 'Library']);
    await chip(page, 'A field that no longer exists (not applied)').waitFor();
    await chip(page, 'Sorted by a field no longer in use (not applied)').waitFor();
    const gone = page.getByRole('row', { name: 'Floor area is no longer in use (not applied)' });
    await gone.getByRole('button').click();
    await gone.waitFor({ state: 'detached' });
    await expectNames(page, ['Garage', 'Library']);
  });

  test('takes amounts of one currency on a phone, in Japanese and by keys', async () => {
    const { desk } = await openBuilders();
    const page = await desk.opens('leads', { width: 'phone', theme: 'dark', locale: 'ja' });
    await page.getByText('School').waitFor();
    await page.getByRole('button', { name: '絞り込み' }).click();
    await page.getByRole('combobox', { name: '項目を選んで絞り込む' }).focus();
    await page.keyboard.type('budg');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Budget（から）' }).fill('100万');
    await expectFits(page);
    await expectAccessible(page);
    await page.getByText('Library').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByText(/「Budget」が[¥￥]1,000,000以上/).waitFor();
    await page.getByText('School').waitFor();
  });
});

describe('the list of contacts', () => {
  test('is narrowed by own fields and by who they belong to, and the address keeps it', async () => {
    const desk = await openDesk();
    const { customField } = await desk.does(
      'createCustomField',
      { record: 'CONTACT', label: 'Badge', type: 'NUMBER' },
      'customField { id key }',
    );
    for (const [familyName, badge] of [
      ['Abe', 7],
      ['Baba', 70],
    ] as const)
      await desk.does('createContact', {
        familyName,
        customValues: [{ fieldId: customField.id, value: badge }],
      });
    const page = await desk.opens('contacts');
    const names = page.getByRole('grid', { name: 'Contacts' }).getByRole('rowheader');
    await expect.poll(() => names.allTextContents()).toEqual(['Abe', 'Baba']);
    await page.getByRole('button', { name: 'Filter' }).click();
    await narrowBy(page, 'bad', 'Badge');
    await page.getByRole('textbox', { name: 'Badge from' }).fill('50');
    await expect.poll(() => names.allTextContents()).toEqual(['Baba']);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.reload();
    await chip(page, 'Badge is 50 or more').waitFor();
    await expect.poll(() => names.allTextContents()).toEqual(['Baba']);
    await page.getByRole('row', { name: 'Badge is 50 or more' }).getByRole('button').click();
    await expect.poll(() => names.allTextContents()).toEqual(['Abe', 'Baba']);
  });
});
