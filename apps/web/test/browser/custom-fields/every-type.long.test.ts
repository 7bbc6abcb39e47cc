import { expect } from 'vitest';
import { expectAccessible } from '../harness/expect-accessible.ts';
import { test } from '../harness/open-page.ts';
import { define, edit, type Field, fact, says } from '../testkit/custom-fields.ts';
import { openDesk } from '../testkit/desk.ts';

test('a value of every type is entered in place, stands there as people read it, and is stored', async () => {
  const desk = await openDesk();
  const options = { options: ['Gold', 'Silver', 'Bronze'] };
  const fields: Record<string, Field> = {};
  for (const type of ['TEXT', 'NUMBER', 'MONEY', 'DATE', 'BOOLEAN', 'PHONE', 'EMAIL', 'URL', 'MEMBER'])
    fields[type] = await define(desk, 'LEAD', `My ${type}`, type);
  for (const type of ['SELECT', 'MULTI_SELECT'])
    fields[type] = await define(desk, 'LEAD', `My ${type}`, type, options);
  const { lead } = await desk.does('createLead', { name: 'Library' }, 'lead { id }');
  const page = await desk.opens(`leads/${lead.id}`);
  await page.getByRole('button', { name: 'Show all fields (11 empty)' }).click();

  const typed: readonly (readonly [type: string, typed: string, shown: string])[] = [
    ['TEXT', 'Two floors', 'Two floors'],
    ['NUMBER', '1,234.5678', '1234.5678'],
    ['MONEY', '120万', '¥1,200,000'],
    ['PHONE', '090-1234-5678', '090-1234-5678'],
    ['EMAIL', 'billing@example.com', 'billing@example.com'],
    ['URL', 'www.example.com/plan', 'example.com/plan'],
  ];
  for (const [type, text, shown] of typed) {
    await edit(page, `My ${type}`);
    await page.getByRole('textbox', { name: `My ${type}` }).fill(text);
    await page.keyboard.press('Enter');
    await says(page, `My ${type}`, shown);
  }
  await edit(page, 'My DATE');
  await fact(page, 'My DATE').getByRole('spinbutton').first().click();
  await page.keyboard.type('02282027');
  await page.keyboard.press('Enter');
  await edit(page, 'My BOOLEAN');
  await page.getByRole('option', { name: 'No', exact: true }).click();
  await edit(page, 'My SELECT');
  await page.getByRole('option', { name: 'Silver' }).click();
  await edit(page, 'My MULTI_SELECT');
  await page.getByRole('option', { name: 'Gold' }).click();
  await page.getByRole('option', { name: 'Bronze' }).click();
  await page.getByRole('option', { name: 'Bronze', selected: true }).waitFor();
  // Pressing elsewhere closes the list.
  await page.mouse.click(700, 700);
  await page.getByRole('option', { name: 'Gold' }).waitFor({ state: 'detached' });
  await edit(page, 'My MEMBER');
  await fact(page, 'My MEMBER').getByRole('combobox').fill('Aiko');
  await page.getByRole('option', { name: 'Aiko Tanaka' }).click();
  for (const [type, shown] of [
    ['DATE', 'Feb 28, 2027'],
    ['BOOLEAN', 'No'],
    ['SELECT', 'Silver'],
    ['MULTI_SELECT', 'Gold'],
    ['MEMBER', 'Aiko Tanaka'],
  ] as const)
    await says(page, `My ${type}`, shown);
  await expectAccessible(page);

  const stored = () =>
    desk.ask('query ($id: ID!) { lead(id: $id) { attributes } viewer { memberId } }', { id: lead.id });
  const { viewer } = await stored();
  const kept = {
    TEXT: 'Two floors',
    NUMBER: 1234.5678,
    MONEY: { amount: 1_200_000, currency: 'JPY' },
    DATE: '2027-02-28',
    BOOLEAN: false,
    SELECT: 'silver',
    MULTI_SELECT: ['gold', 'bronze'],
    PHONE: '+819012345678',
    EMAIL: 'billing@example.com',
    URL: 'https://www.example.com/plan',
    MEMBER: viewer.memberId.split('_')[1],
  };
  const expected = Object.fromEntries(
    Object.entries(kept).map(([type, value]) => [fields[type]?.key, value]),
  );
  await expect.poll(async () => (await stored()).lead.attributes, { timeout: 15_000 }).toEqual(expected);

  await page.reload();
  for (const [name, href] of [
    ['090-1234-5678', 'tel:+819012345678'],
    ['billing@example.com', 'mailto:billing@example.com'],
    ['example.com/plan', 'https://www.example.com/plan'],
  ] as const) {
    const link = page.getByRole('link', { name, exact: true });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(href);
  }
});
