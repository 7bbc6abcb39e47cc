import { describe, expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { define, edit, fact, says } from '../testkit/custom-fields.ts';
import { openDesk } from '../testkit/desk.ts';
import { toast } from '../testkit/toast.ts';

describe('on the page of a record', () => {
  test('what does not fit is said beside it and stays typed; what replaced something is taken back', async () => {
    const desk = await openDesk();
    const area = await define(desk, 'COMPANY', 'Floor area', 'NUMBER', { required: true });
    const customValues = [{ fieldId: area.id, value: 120 }];
    const { company } = await desk.does('createCompany', { name: '藍染', customValues }, 'company { id }');
    const page = await desk.opens(`companies/${company.id}`);
    await edit(page, 'Floor area');
    const input = page.getByRole('textbox', { name: 'Floor area' });
    await input.fill('plenty');
    await page.keyboard.press('Enter');
    await fact(page, 'Floor area').getByText('“plenty” is not a number.').waitFor();
    expect(await input.inputValue()).toBe('plenty');
    await input.fill('');
    await page.keyboard.press('Enter');
    await fact(page, 'Floor area').getByText('Fill in “Floor area”.').waitFor();
    await page.keyboard.press('Escape');
    await says(page, 'Floor area', '120');

    // The focus is back on the value, so that Enter edits it again.
    await page.keyboard.press('Enter');
    await input.fill('250');
    await page.keyboard.press('Enter');
    await toast(page, 'Floor area is changed.').getByRole('button', { name: 'Undo' }).click();
    await says(page, 'Floor area', '120');
  });

  test('a value stands there before the server has answered, and comes back with the reason when it is refused', async () => {
    const desk = await openDesk();
    const nickname = await define(desk, 'CONTACT', 'Nickname', 'TEXT');
    const { contact } = await desk.does('createContact', { familyName: '田中' }, 'contact { id }');
    const page = await desk.opens(`contacts/${contact.id}`);
    await fact(page, 'Nickname').waitFor();
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes(nickname.id)) return route.continue();
      await answered;
      return route.fulfill({
        json: {
          data: {
            editContact: {
              __typename: 'InvalidInputError',
              code: 'CUSTOM_FIELD_NOT_FOUND',
              message: 'There is no such custom field.',
              path: ['customValues', '0', 'fieldId'],
              parameters: {},
            },
          },
        },
      });
    });
    await edit(page, 'Nickname');
    await page.getByRole('textbox', { name: 'Nickname' }).fill('Taka');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Nickname' }).waitFor({ state: 'detached' });
    expect(await fact(page, 'Nickname').textContent()).toContain('Taka');
    answer();
    await fact(page, 'Nickname').getByText('There is no such custom field.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Nickname' }).inputValue()).toBe('Taka');
  });

  test('whoever only reads sees what is said and nothing to press', async () => {
    const desk = await openDesk();
    const plan = await define(desk, 'LEAD', 'Plan', 'URL');
    await define(desk, 'LEAD', 'Nothing said', 'TEXT');
    const customValues = [{ fieldId: plan.id, value: 'https://example.com/plan' }];
    const { lead } = await desk.does('createLead', { name: 'Library', customValues }, 'lead { id }');
    const reader = await desk.hire('Yui Mori', 'REP');
    const { viewer } = await reader.ask('{ viewer { memberId } }');
    await desk.does('changeMemberRole', { id: viewer.memberId, role: 'VIEWER' });
    const page = await reader.opens(`leads/${lead.id}`);
    await page.getByRole('link', { name: 'example.com/plan' }).waitFor();
    expect(await page.getByText('Nothing said').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Edit Plan' }).count()).toBe(0);
  });
});
