import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('a group by rule is written, counted while it is written, and holds whom the rule holds for', async () => {
  const desk = await openDesk();
  await desk.does('createCompany', { name: '若草薬品', employees: 120 });
  await desk.does('createCompany', { name: '白樺家具', employees: 8 });
  const page = await desk.opens('customers/groups');
  await page.getByRole('button', { name: 'New group' }).first().click();
  await page.getByLabel('Name').fill('Large companies');
  await page.getByRole('button', { name: 'Make the group' }).click();
  await page.getByRole('combobox', { name: 'What is asked' }).fill('number of employees');
  await page.getByRole('option', { name: 'number of employees' }).first().click();
  await page.getByRole('textbox', { name: 'number of employees' }).fill('50');
  await page.keyboard.press('Tab');
  await page.getByText('the number of employees: at least 50').waitFor();
  await page.getByText('1 fits now').waitFor();
  await page.getByRole('link', { name: '若草薬品' }).waitFor();
  expect(await page.getByRole('link', { name: '白樺家具' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Save the rule' }).click();
  await page.getByText('1 member', { exact: true }).waitFor();
  const { customerGroups } = await desk.ask('{ customerGroups { name size } }');
  expect(customerGroups).toEqual([{ name: 'Large companies', size: 1 }]);
});

test('a company is put into a group by hand on its own page, and taken out on that of the group', async () => {
  const desk = await openDesk();
  const { company } = await desk.does('createCompany', { name: '若草薬品' }, 'company { id }');
  const { customerGroup } = await desk.does(
    'createCustomerGroup',
    { name: 'Key accounts' },
    'customerGroup { id }',
  );
  const page = await desk.opens(`companies/${company.id}`);
  await page.getByRole('button', { name: 'Put into a group' }).click();
  await page.getByRole('menuitem', { name: 'Key accounts' }).click();
  await page.getByRole('link', { name: 'Key accounts' }).click();
  await page.getByRole('button', { name: 'Take 若草薬品 out of the group' }).click();
  await page.getByText('Nobody is in it yet.').waitFor();
  const { customerGroup: after } = await desk.ask('query ($id: ID!) { customerGroup(id: $id) { size } }', {
    id: customerGroup.id,
  });
  expect(after.size).toBe(0);
});
