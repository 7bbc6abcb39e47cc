import { arrangeDay, type DayItem, myDayWords, phraseWords } from '../../src/follow-ups/index.ts';
import { qualificationWords } from '../../src/qualification/index.ts';
import { sayer, sharedWords } from '../../src/shared/index.ts';
import { calendar, item, now, zone } from './day-items.ts';

export const say = sayer(sharedWords, qualificationWords, phraseWords, myDayWords);
export const arrange = (items: readonly DayItem[], moment = now) => arrangeDay(items, moment, zone, calendar);
export const idsOf = (items: readonly DayItem[], moment = now) =>
  arrange(items, moment).entries.map(({ id }) => id);
export const only = (facts: Partial<DayItem>, moment = now) =>
  arrange([item('one', facts)], moment).entries[0];
export const sayings = (facts: Partial<DayItem>, moment = now) => {
  const because = only(facts, moment)?.because;
  return because && [say(because, 'en'), say(because, 'ja')];
};
