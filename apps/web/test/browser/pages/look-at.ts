import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { runAxe } from '../harness/expect-accessible.ts';
import { openPage, type View } from '../harness/open-page.ts';
import type { BusyDesk } from '../testkit/busy-desk.ts';
import { overflowOf } from '../testkit/expect-fits.ts';
import type { Stop } from './every-page.ts';

/** Looks at each page in one view, and tells what is wrong with any of them at once. */
export async function lookAt(desk: BusyDesk, stops: readonly Stop[], view: View): Promise<void> {
  const inside = await desk.opens('my-day', view);
  const outside = await openPage(view);
  const faults: string[] = [];
  for (const stop of stops) {
    const page = stop.outside ? outside : inside;
    await page.goto(stop.at(desk));
    await settle(page, stop.shows);
    const found = [...(await runAxe(page)).faults, ...(await overflowOf(page))];
    faults.push(...found.map((fault) => `${page.url()}: ${fault}`));
  }
  expect(faults).toEqual([]);
}

/** Waits until a page shows what it is about and nothing of it is still on its way. */
export async function settle(page: Page, shows: string): Promise<void> {
  await expect.poll(() => page.locator('body').textContent()).toContain(shows);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .ui-skeleton') === null);
  await page.evaluate(() => document.fonts.ready);
}
