import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { toast } from '../testkit/toast.ts';

test('a new contact warns of a colleague’s by the exact number, and says no more than whom to ask', async () => {
  const desk = await openDesk();
  await desk.does('createLead', {
    contact: {
      new: {
        familyName: 'Kimura',
        points: [
          { kind: 'PHONE', value: '090-1234-5678' },
          { kind: 'EMAIL', value: 'kimura@example.com' },
        ],
      },
    },
  });
  const rep = await desk.hire('Rika Sato', 'REP');
  const page = await rep.opens('contacts');
  await page.getByRole('button', { name: 'New contact' }).first().click();
  const form = page.getByRole('dialog', { name: 'New contact' });
  await form.getByLabel('Family name', { exact: true }).fill('Mori');
  await form.getByLabel('Phone', { exact: true }).fill('０９０１２３４５６７８');
  const warning = form.getByRole('status').filter({ hasText: 'Known already?' });
  await warning.getByText(/Aiko Tanaka · New · last contact/).waitFor();
  expect(await warning.textContent()).toContain('Kimura');
  expect(await warning.textContent()).toContain('090-1234-5678.');
  expect(await warning.textContent()).not.toContain('. ·');
  expect(await warning.textContent()).not.toContain('kimura@example.com');
  expect(await warning.getByRole('link').count()).toBe(0);
  await warning.getByRole('button', { name: 'Ask for hand-over' }).waitFor();
  await form.getByLabel('Phone', { exact: true }).fill('0901');
  await warning.waitFor({ state: 'detached' });
});

test('whoever is taken for a known contact is shown without the reasons that offered them', async () => {
  const desk = await openDesk();
  const points = [{ kind: 'PHONE', value: '090-5226-1692' }];
  await desk.does('createLead', { contact: { new: { familyName: '木村', givenName: '沙織', points } } });
  const page = await desk.opens('leads', { locale: 'ja', width: 'phone' });
  await page.getByRole('button', { name: '新しい見込み' }).last().click();
  const form = page.getByRole('dialog', { name: '新しい見込み' });
  await form.getByLabel('姓', { exact: true }).fill('木村');
  await form.getByLabel('電話', { exact: true }).fill('09052261692');
  const known = form.getByRole('status').filter({ hasText: '登録済みの方かもしれません' });
  await known.getByText('090-5226-1692').waitFor();
  expect(await known.textContent()).not.toContain('。 ·');
  await known.getByRole('button', { name: /木村 沙織/ }).click();
  await form.getByText(/Aiko Tanaka · New/).waitFor();
  expect(await form.textContent()).not.toContain('090-5226-1692');
  await form.getByRole('button', { name: '見込みを登録' }).click();
  const there = form.getByRole('region', { name: 'すでにある見込み' });
  await there.waitFor();
  const [question, foot] = await Promise.all([
    there.getByRole('button', { name: 'こちらを続ける' }).boundingBox(),
    form.getByRole('button', { name: '見込みを登録' }).boundingBox(),
  ]);
  // What asks stands above the buttons that stay in sight.
  expect((question?.y ?? 0) + (question?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
});

test('a new company warns of the one there is, in Japanese too', async () => {
  const desk = await openDesk();
  await desk.does('createCompany', { name: '株式会社藍染' });
  const page = await desk.opens('companies', { locale: 'ja', width: 'phone' });
  await page.getByRole('button', { name: '取引先を追加' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('名前', { exact: true }).fill('藍染 株式会社');
  await form.getByRole('link', { name: '株式会社藍染' }).waitFor();
  await form.getByText('登録済みではありませんか？').waitFor();
});

test('whoever types a number of a colleague’s contact asks them to hand it over', async () => {
  const desk = await openDesk();
  const points = [{ kind: 'PHONE', value: '090-5226-1692' }];
  await desk.does('createLead', { contact: { new: { familyName: '木村', points } } });
  const rep = await desk.hire('Kenji Sato', 'REP');
  const page = await rep.opens('leads');
  await page.getByRole('button', { name: 'New lead' }).first().click();
  const form = page.getByRole('dialog', { name: 'New lead' });
  await form.getByLabel('Phone', { exact: true }).fill('09052261692');
  await form.getByRole('button', { name: 'Ask for hand-over' }).click();
  await page.getByText('Asked Aiko Tanaka to hand over 木村.').waitFor();
  const owners = await desk.opens('my-day');
  await owners.getByRole('button', { name: '1 new notification' }).click();
  await owners.getByText('Kenji Sato asks you to hand this over.').waitFor();
  await owners.getByRole('link', { name: '木村' }).click();
  await owners.getByRole('heading', { name: '木村', level: 1 }).waitFor();
});

test('a number that is known stands for whom it reaches, unless somebody else is said to share it', async () => {
  const desk = await openDesk();
  const points = [{ kind: 'PHONE', value: '090-5226-1692' }];
  await desk.does('createContact', { familyName: 'Kimura', points });
  const page = await desk.opens('leads');
  const begin = async (familyName: string) => {
    await page.getByRole('button', { name: 'New lead' }).first().click();
    const form = page.getByRole('dialog', { name: 'New lead' });
    await form.getByLabel('Family name', { exact: true }).fill(familyName);
    await form.getByLabel('Phone', { exact: true }).fill('090-5226-1692');
    await form.getByRole('radiogroup', { name: 'Whose is the number or address?' }).waitFor();
    return form;
  };
  const first = await begin('Mori');
  await first.getByRole('button', { name: 'Create the lead' }).click();
  await toast(page, 'Kimura is a lead now.').waitFor();
  const second = await begin('Mori');
  await second.getByText('Somebody else shares it').click();
  await second.getByRole('button', { name: 'Create the lead' }).click();
  await toast(page, 'Mori is a lead now.').waitFor();
});
