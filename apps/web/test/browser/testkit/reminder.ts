import type { Page } from 'playwright-core';
import { toast } from './toast.ts';

/** What it may take from reading the clock until the product has taken the promise down, on a busy machine. */
const TO_PROMISE_IT = 30_000;

/** A moment that is still to come when a promise for it is made, on the calendar and the clock of a zone. */
export type NearMoment = { readonly isToday: boolean; readonly hour: number; readonly minute: number };

/** The next whole minute that a promise made now is in time for. */
export function nearMoment(zone: string): NearMoment {
  const now = Date.now();
  const reached = Math.ceil((now + TO_PROMISE_IT) / 60_000) * 60_000;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const [hour = 0, minute = 0] = clock.format(reached).split(':').map(Number);
  return { isToday: day.format(reached) === day.format(now), hour, minute };
}

/** Nobody turns the product's clock: what was promised for a near moment rings when that comes. */
export const untilReminded = (page: Page, text: string): Promise<void> =>
  toast(page, text).waitFor({ timeout: 100_000 });
