import { readWhen, type WhenContext } from '../../src/follow-ups/index.ts';
import { isRefusal } from '../../src/shared/index.ts';

/** Wednesday. */
export const now = Date.parse('2026-11-25T10:30:20+09:00');
export const nineToSix = [{ from: '09:00', to: '18:00' }];
export const tokyo: WhenContext = {
  now,
  zone: 'Asia/Tokyo',
  dayOrder: 'YMD',
  calendar: {
    zone: 'Asia/Tokyo',
    week: { 1: nineToSix, 2: nineToSix, 3: nineToSix, 4: nineToSix, 5: nineToSix },
    days: { '2026-11-26': [] },
  },
};
/** The day and time that are read, or why nothing is. */
export const told = (text: string, context: Partial<WhenContext> = {}) => {
  const when = readWhen(text, { ...tokyo, ...context });
  return isRefusal(when) ? when.because : `${when.day}${when.time === null ? '' : ` ${when.time}`}`;
};
