import { expect } from 'vitest';
import { test } from './harness/open-page.ts';
import { openDesk } from './testkit/desk.ts';
import { changeAnswers } from './testkit/on-the-wire.ts';
import { today } from './testkit/today.ts';

test('a day left open overnight is read again when the next one begins', async () => {
  const desk = await openDesk();
  const { lead } = await desk.does('createLead', { name: 'Two desks' }, 'lead { id }');
  const promise = { about: lead.id, kind: 'CALL', day: today(), note: 'Ask about the budget' };
  await desk.does('planFollowUp', promise);
  const page = await desk.opens('settings/profile');
  let isTomorrow = false;
  await changeAnswers(page, 'MyDayPage', (data) => {
    if (isTomorrow) data.overdue.totalCount = 1;
  });
  // A clock that is turned lets the live connection time out, and coming back it reads everything again.
  await page.routeWebSocket('**/graphql', () => {});
  await page.clock.install({ time: new Date(`${today()}T23:58:00+09:00`) });
  await page.goto(`/o/${desk.slug}/my-day`);
  await page.getByText('Ask about the budget').first().waitFor();
  await page.waitForLoadState('networkidle');
  isTomorrow = true;
  // The clock ran while the page loaded; two minutes are more than that takes.
  await page.clock.runFor(131_000);
  await expect.poll(() => page.getByRole('radio', { name: 'Overdue 1' }).count()).toBe(1);
});
