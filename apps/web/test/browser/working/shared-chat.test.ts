import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

const CHAT = `2026/11/20, 14:05 - 木村 沙織: 見積もりをお願いします
2026/11/20, 14:06 - Aiko: かしこまりました
`;

/** Posts a file to the share address, as a phone does that has the product installed. */
async function share(page: Page, name = 'WhatsApp Chat with 木村 沙織.txt'): Promise<void> {
  await untilTaken(page);
  await post(page, name);
}

/** Until the worker of this page takes what is shared. */
const untilTaken = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        navigator.serviceWorker.getRegistration('/share/take').then((found) => found?.active?.state),
      ),
    )
    .toBe('activated');

async function post(page: Page, name: string): Promise<void> {
  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && /\/share\/take$/.test(request.url()),
  );
  await page.evaluate(
    ([name, chat]) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: '/share/take' });
      const input = Object.assign(document.createElement('input'), { type: 'file', name: 'chat' });
      const files = new DataTransfer();
      files.items.add(new File([chat], name, { type: 'text/plain' }));
      input.files = files.files;
      form.append(input);
      document.body.append(form);
      form.submit();
    },
    [name, CHAT] as const,
  );
  await sent;
}

test('a chat shared from the phone waits on its page until it is on a timeline', async () => {
  const desk = await openDesk();
  await desk.does('createContact', { familyName: '木村', givenName: '沙織' });
  const page = await desk.opens('my-day', { width: 'phone' });
  await share(page);
  await page.waitForURL(/\/import\/chat$/);
  await page.getByText('WhatsApp Chat with 木村 沙織.txt').waitFor();
  await page.getByText('2 messages ·').waitFor();
  await page.reload();
  await page.getByText('2 messages ·').waitFor();
  await page.getByRole('radio', { name: /^Aiko/ }).click({ force: true });
  await page.getByRole('button', { name: '木村 沙織' }).click();
  await page.getByRole('button', { name: 'Add 2 messages' }).click();
  await page.getByText('2 messages are on the timeline.').waitFor();
  await page.goto(`/o/${desk.slug}/import/chat`);
  await page.getByLabel('Or paste it').waitFor();
  expect(await page.getByLabel('Or paste it').inputValue()).toBe('');
});

test('what was shared is discarded and taken back; what a phone without the worker shares is asked for again', async () => {
  const desk = await openDesk();
  const page = await desk.opens('import/chat');
  await share(page, 'chat.txt');
  await page.getByText('2 messages ·').waitFor();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByText('2 messages ·').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('2 messages ·').waitFor();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByText('2 messages ·').waitFor({ state: 'detached' });
  await page.goto(`/o/${desk.slug}/import`);
  await untilTaken(page);
  await page.evaluate(async () => {
    // The page that rests would bring it back.
    navigator.serviceWorker.register = () => Promise.reject(new Error('no worker'));
    const found = await navigator.serviceWorker.getRegistration('/share/take');
    await found?.unregister();
  });
  await post(page, 'chat.txt');
  await page.getByText('What you shared did not arrive.').waitFor();
});

test('whoever is signed out signs in first, and then sees what was shared; whoever signs out leaves nothing of it', async () => {
  const desk = await openDesk();
  const page = await openPage();
  await page.goto('/sign-in');
  await share(page);
  await page.waitForURL(/\/sign-in\?next=/);
  await page.getByLabel('E-mail').fill(desk.person.email);
  await page.getByLabel('Password', { exact: true }).fill(desk.person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('2 messages ·').waitFor();
  await page.getByRole('button', { name: 'Aiko Tanaka' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in$/);
  await expect.poll(() => page.evaluate(() => caches.has('mikomi.shared'))).toBe(false);
});

test('the browser takes the manifest as it is meant: installable, and a place to share texts with', async () => {
  const page = await openPage();
  await page.goto('/sign-in');
  const session = await page.context().newCDPSession(page);
  const { url, errors, manifest } = await session.send('Page.getAppManifest');
  expect([new URL(url).pathname, errors]).toEqual(['/manifest.webmanifest', []]);
  expect(new URL(manifest.shareTarget?.action ?? '').pathname).toBe('/share/take');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Pages of a test are private ones; browsers differ in whether that keeps them from being installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
