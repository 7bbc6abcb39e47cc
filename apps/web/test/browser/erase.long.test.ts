import { describe, expect } from 'vitest';
import { expectAccessible } from './harness/expect-accessible.ts';
import { test } from './harness/open-page.ts';
import { type Desk, openDesk } from './testkit/desk.ts';
import { expectFits } from './testkit/expect-fits.ts';
import { toast } from './testkit/toast.ts';

const KIMURA = {
  familyName: '木村',
  givenName: '沙織',
  points: [{ kind: 'EMAIL', value: 'saori.kimura@example.jp' }],
};

async function deskWithContact(): Promise<{ desk: Desk; contactId: string }> {
  const desk = await openDesk();
  const { contact } = await desk.does('createContact', KIMURA, 'contact { id }');
  return { desk, contactId: contact.id };
}

describe('what names a contact', () => {
  test('is erased for good after one more question, which can be left without harm', async () => {
    const { desk, contactId } = await deskWithContact();
    const page = await desk.opens(`contacts/${contactId}`);
    await page.getByText('saori.kimura@example.jp').first().waitFor();
    const ask = async () => {
      await page.getByRole('button', { name: 'More', exact: true }).first().click();
      await page.getByRole('menuitem', { name: 'Erase personal data…' }).click();
    };
    const dialog = page.getByRole('alertdialog', { name: /^Erase the personal data of / });
    await ask();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('saori.kimura@example.jp').first().waitFor();

    await ask();
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await toast(page, 'All that named them is erased.').waitFor();
    await expect.poll(() => page.getByText('saori.kimura@example.jp').count()).toBe(0);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(/木村|saori\.kimura/).count()).toBe(0);
  });

  test('is erased in the bin, too', async () => {
    const { desk, contactId } = await deskWithContact();
    await desk.does('deleteParties', { ids: [contactId] }, 'count');
    const page = await desk.opens('settings/bin?kind=contacts');
    await page.getByRole('button', { name: /^Erase the personal data of .*木村/ }).click();
    const dialog = page.getByRole('alertdialog', { name: /^Erase the personal data of / });
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await toast(page, 'All that named them is erased.').waitFor();
    await page.getByRole('button', { name: /^Restore / }).waitFor();
    await expect.poll(() => page.getByText(/木村|saori\.kimura/).count()).toBe(0);
  });

  test('is asked about on a phone, in Japanese and in the dark, within the screen', async () => {
    const { desk, contactId } = await deskWithContact();
    const view = { width: 'phone', locale: 'ja', theme: 'dark' } as const;
    const page = await desk.opens(`contacts/${contactId}`, view);
    await page.getByRole('button', { name: 'その他の操作', exact: true }).first().tap();
    await page.getByRole('menuitem', { name: '個人情報を消去…' }).tap();
    const dialog = page.getByRole('alertdialog', { name: /の個人情報を消去しますか？$/ });
    await dialog.getByText('この操作は取り消せません。').waitFor();
    await expectFits(page);
    await expectAccessible(page);
  });
});
