import type { Page } from 'playwright-core';
import { toast } from './toast.ts';

/** The clock of a zone when its next minute begins, as `09:05`; of the one after it when that is too near to be reached. */
export function nextMinute(zone: string): string {
  const reached = Math.ceil((Date.now() + 8_000) / 60_000) * 60_000;
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return clock.format(reached);
}

/** Nobody turns the product's clock: what was promised for the next minute rings when that begins. */
export const untilReminded = (page: Page, text: string): Promise<void> =>
  toast(page, text).waitFor({ timeout: 75_000 });
