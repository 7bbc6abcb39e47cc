import { expect } from 'vitest';
import { openPage, test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { somebody } from '../testkit/front-door.ts';
import { makeLeads } from '../testkit/make-leads.ts';

test('a refused invitation says why at the field and keeps what was typed', async () => {
  const desk = await openDesk();
  const page = await desk.opens('team');
  await page.getByRole('button', { name: 'Invite' }).click();
  const email = page.getByRole('textbox', { name: 'E-mail' });
  await email.fill(desk.person.email);
  await page.getByRole('dialog').getByRole('button', { name: 'Invite' }).click();
  await page.getByText('is a member already').waitFor();
  expect(await email.inputValue()).toBe(desk.person.email);
  expect(await email.getAttribute('aria-invalid')).toBe('true');
});

test('a sign-up with a known address keeps the rest, and goes on with another', async () => {
  const { person } = await openDesk();
  const page = await openPage({ allow: [/^answer: 422/, /^console: .* 422/] });
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Ken Mori');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill('correct horse 9');
  await page.getByLabel('Name of the organization').fill('Mori Works');
  await page.getByRole('button', { name: 'Create the organization' }).click();
  await page.getByText('There is already a person with this e-mail').waitFor();
  expect(await page.getByLabel('Name of the organization').inputValue()).toBe('Mori Works');
  await page.getByLabel('E-mail').fill(somebody('Ken Mori').email);
  await page.getByRole('button', { name: 'Create the organization' }).click();
  await page.getByRole('heading', { name: 'My day' }).waitFor();
});

test('a country that does not exist is a fault that keeps what was typed, and never another country', async () => {
  const page = await openPage();
  await page.goto('/sign-up');
  const country = page.getByRole('combobox', { name: /^Country/ });
  await country.fill('Atlantis');
  await country.press('Enter');
  await page.getByRole('textbox', { name: 'Name of the organization' }).fill('Mori Works');
  expect(await country.inputValue()).toBe('Atlantis');
  expect(await country.getAttribute('aria-invalid')).toBe('true');
  await page.getByText('No country by that name.').waitFor();
  await country.fill('japan');
  await page.getByLabel('Your name').click();
  expect(await country.inputValue()).toBe('Japan');
  expect(await country.getAttribute('aria-invalid')).not.toBe('true');
});

test('a password that is tried first is refused at its field, and another one goes on', async () => {
  const page = await openPage({ allow: [/^answer: 400/, /^console: .* 400/] });
  await page.goto('/sign-up');
  const { name, email } = somebody('Ken Mori');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Name of the organization').fill('Mori Works');
  const password = page.getByLabel('Password', { exact: true });
  const create = page.getByRole('button', { name: 'Create the organization' });
  await password.fill('Mori-Ken 2026');
  await create.click();
  await page.getByText('little more than your name').waitFor();
  await password.fill('1234567890');
  await create.click();
  await page.getByText('one of those that are tried first').waitFor();
  expect(await password.getAttribute('aria-invalid')).toBe('true');
  await password.fill('correct horse 9');
  await create.click();
  await page.getByRole('heading', { name: 'My day' }).waitFor();
});

test('a server in trouble loses no line', async () => {
  const desk = await openDesk();
  const leads = await makeLeads(desk, ['Kimura']);
  const page = await desk.opens(`leads/${leads.get('Kimura')}`, {
    allow: [/^answer: 503/, /^console: .* 503/],
  });
  const line = page.getByRole('textbox', { name: 'What happened?' });
  await line.fill('Called about the roof');
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }));
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByText('What you typed is kept').waitFor();
  expect(await line.inputValue()).toBe('Called about the roof');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('list', { name: 'What happened' }).getByText('about the roof').waitFor();
  expect(await line.inputValue()).toBe('');
});
