import { describe, expect } from 'vitest';
import { expectAccessible } from '../harness/expect-accessible.ts';
import { test } from '../harness/open-page.ts';
import { define, edit, says } from '../testkit/custom-fields.ts';
import { openDesk } from '../testkit/desk.ts';
import { expectFits } from '../testkit/expect-fits.ts';
import { toast } from '../testkit/toast.ts';

describe('in the forms that make records', () => {
  test('three fields and Enter make a lead, its colleagues, potential and name one press away', async () => {
    const desk = await openDesk();
    const kenji = await desk.hire('Kenji Sato', 'REP');
    await desk.does('createPipeline', { name: 'Renewals', stages: STAGES });
    const page = await desk.opens('leads');
    await page.getByRole('button', { name: 'New lead' }).first().click();
    await page.getByLabel('Family name', { exact: true }).fill('田中');
    await page.getByRole('textbox', { name: 'Phone' }).fill('03-5226-1600');
    await page.getByLabel('Company', { exact: true }).fill('藍染');
    await page.keyboard.press('Enter');
    await page.waitForURL(/leads\/Lead_/);

    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'New lead' });
    await dialog.getByRole('button', { name: /Pipeline$/ }).click();
    await page.getByRole('option', { name: 'Renewals' }).click();
    await dialog.getByRole('button', { name: /Potential$/ }).click();
    await page.getByRole('option', { name: 'High' }).click();
    await dialog.getByRole('button', { name: 'More about the lead' }).click();
    await dialog.getByRole('combobox', { name: 'Works on it too' }).click();
    await page.keyboard.type('Kenji');
    await page.getByRole('option', { name: 'Kenji Sato' }).click();
    await dialog.getByLabel('Lead name').fill('Second shop');
    await page.keyboard.press('Enter');
    await toast(page, 'Second shop is a lead now.').waitFor();
    await page.getByText('Kenji Sato').waitFor();
    const { leads } = await desk.ask(
      '{ leads(first: 10, filter: { search: "Second" }) { nodes { potential pipeline { name } stage { name } collaborators { name } } } }',
    );
    expect(leads.nodes).toEqual([
      {
        potential: 'HIGH',
        pipeline: { name: 'Renewals' },
        stage: { name: 'Asked' },
        collaborators: [{ name: kenji.person.name }],
      },
    ]);
  });

  test('required fields stand in the way until they are filled, those of new parties too; a draft keeps them', async () => {
    const desk = await openDesk();
    await define(desk, 'LEAD', 'Region', 'SELECT', { required: true, options: ['Kanto', 'Kansai'] });
    await define(desk, 'CONTACT', 'Mobile at work', 'PHONE', { required: true });
    await define(desk, 'COMPANY', 'Customer code', 'TEXT', { required: true });
    await define(desk, 'LEAD', 'Floor area', 'NUMBER');
    const page = await desk.opens('leads');
    const dialog = page.getByRole('dialog', { name: 'New lead' });
    await page.getByRole('button', { name: 'New lead' }).first().click();
    expect(await dialog.getByLabel('Customer code').count()).toBe(0);
    await dialog.getByLabel('Family name', { exact: true }).fill('田中');
    await dialog.getByLabel('Company', { exact: true }).fill('藍染');
    await dialog.getByLabel('Mobile at work').fill('12');
    await dialog.getByRole('button', { name: 'Create the lead' }).click();
    await dialog.getByText('Fill in “Region”.').last().waitFor();
    await dialog.getByText('Fill in “Customer code”.').last().waitFor();
    await dialog.getByText('The phone number “12” is too short.').last().waitFor();
    await expectAccessible(page);

    await dialog.getByLabel('Customer code').fill('A-17');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New lead' }).first().click();
    expect(await dialog.getByLabel('Customer code').inputValue()).toBe('A-17');
    await dialog.getByLabel('Mobile at work').fill('090-1234-5678');
    await dialog.getByRole('button', { name: /Region/ }).click();
    await page.getByRole('option', { name: 'Kansai' }).click();
    await dialog.getByRole('button', { name: 'Create the lead' }).click();
    await page.waitForURL(/leads\/Lead_/);
    await says(page, 'Region', 'Kansai');
  });

  test('on a phone and in Japanese a contact and a company are made with what they must have', async () => {
    const desk = await openDesk();
    await define(desk, 'CONTACT', '決裁権', 'SELECT', { required: true, options: ['あり', 'なし'] });
    await define(desk, 'CONTACT', '誕生日', 'DATE');
    await define(desk, 'COMPANY', '取引先コード', 'TEXT', { required: true });
    const page = await desk.opens('contacts', { width: 'phone', theme: 'dark', locale: 'ja' });
    await page.getByRole('button', { name: '担当者を追加' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '担当者を登録' }).click();
    await dialog.getByText('名前、電話番号、メールのいずれかを入力してください。').first().waitFor();
    await dialog.getByLabel('姓', { exact: true }).fill('田中');
    await dialog.getByRole('button', { name: '担当者を登録' }).click();
    await dialog.getByText('「決裁権」を入力してください。').waitFor();
    await expectFits(page);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: /決裁権/ }).click();
    await page.getByRole('option', { name: 'あり' }).click();
    await dialog.getByRole('button', { name: '担当者の詳細' }).click();
    await dialog.getByRole('group', { name: '誕生日' }).waitFor();
    await dialog.getByRole('button', { name: '担当者を登録' }).click();
    await page.waitForURL(/contacts\/Contact_/);
    await says(page, '決裁権', 'あり');

    await page.goto(`/o/${desk.slug}/companies`);
    await page.getByRole('button', { name: '取引先を追加' }).first().click();
    await dialog.getByLabel('名前', { exact: true }).fill('藍染');
    await dialog.getByLabel(/取引先コード/).fill('A-17');
    await page.keyboard.press('Enter');
    await page.waitForURL(/companies\/Company_/);
    await says(page, '取引先コード', 'A-17');
  });

  test('a deal is won with what it must have, and corrected where it stands on the lead', async () => {
    const desk = await openDesk();
    await define(desk, 'DEAL', 'Order number', 'TEXT', { required: true });
    const { lead } = await desk.does(
      'createLead',
      { name: 'Library', expectedValue: { amount: 480_000, currency: 'JPY' } },
      'lead { id }',
    );
    const page = await desk.opens(`leads/${lead.id}`);
    await page.getByRole('button', { name: 'Win', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Win the lead' });
    await dialog.getByRole('button', { name: 'Win the lead' }).click();
    await dialog.getByText('Fill in “Order number”.').last().waitFor();
    await dialog.getByLabel('Order number').fill('A-1');
    await dialog.getByRole('button', { name: 'Win the lead' }).click();
    await edit(page, 'Order number');
    await page.getByRole('textbox', { name: 'Order number' }).fill('A-2');
    await page.keyboard.press('Enter');
    await toast(page, 'Order number is changed.').waitFor();
    const { lead: won } = await desk.ask(
      'query ($id: ID!) { lead(id: $id) { deals(first: 1) { nodes { attributes } } } }',
      {
        id: lead.id,
      },
    );
    expect(Object.values(won.deals.nodes[0].attributes)).toEqual(['A-2']);
  });
});

const STAGES = [
  { name: 'Asked', kind: 'OPEN' },
  { name: 'Won', kind: 'WON' },
  { name: 'Lost', kind: 'LOST' },
];
