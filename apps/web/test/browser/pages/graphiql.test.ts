import { expect } from 'vitest';
import { openPage, test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';

test('the explorer of the API answers by a pasted token, from our own files alone', async () => {
  const desk = await openDesk();
  const { authorization = '' } = await desk.headers();
  const page = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto('/graphiql');
  await page.getByLabel('API token').fill(authorization.replace('Bearer ', ''));
  await page.getByRole('button', { name: 'Open' }).click();
  const answered = async () => {
    await page.getByRole('button', { name: /Execute query/ }).click();
    return page.locator('.result-window').textContent();
  };
  await expect.poll(answered).toContain('"totalCount": 0');
  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).origin]));
});
