import { describe, expect, it } from 'vitest';
import { calendar, item, lead, now, promise, zone } from '../../../test/follow-ups/day-items.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { isRefusal, sayer, shapeWords } from '../../shared/index.ts';
import { arrangeDay } from './arrange-day.ts';
import { checkDayPolicy } from './check-day-policy.ts';
import { DAY_POLICY } from './day-policy.ts';

describe('a policy of the day', () => {
  it('stands as it is delivered', () => {
    expect(checkDayPolicy(DAY_POLICY)).toBe(DAY_POLICY);
  });

  it.each<[object, readonly string[]]>([
    [{ skipMinutes: 0 }, ['skipMinutes']],
    [{ mostOverdue: 1.5 }, ['mostOverdue']],
    [{ appointmentWithinMinutes: -1 }, ['appointmentWithinMinutes']],
    [{ plannedWithinDays: 367 }, ['plannedWithinDays']],
    [{ coolsAfterDays: { ...DAY_POLICY.coolsAfterDays, LOW: 0 } }, ['coolsAfterDays', 'LOW']],
    [{ minutesOf: { ...DAY_POLICY.minutesOf, CALL: 1441 } }, ['minutesOf', 'CALL']],
    [{ minutesOf: { CALL: 5 } }, ['minutesOf', 'WHATSAPP']],
    [{ appointmentKinds: ['LUNCH'] }, ['appointmentKinds', '0']],
    [{ coolsAfterDays: null }, ['coolsAfterDays']],
  ])('is refused with %j', (change, path) => {
    expect(checkDayPolicy({ ...DAY_POLICY, ...change })).toMatchObject({
      because: 'value-unfit',
      path,
    });
  });

  it('says how far a number may go', () => {
    const refusal = checkDayPolicy({ ...DAY_POLICY, skipMinutes: 0 });
    expect(isRefusal(refusal) && sayer(shapeWords)(refusal, 'en')).toBe(
      '“skipMinutes” has to be a whole number from 1 to 1,440, but is 0.',
    );
  });

  it('law: whatever was stored is kept or refused, and what is kept arranges a day', () => {
    const items = [
      item('promised', { promises: [promise({ kind: 'MEETING', time: '10:12' })] }),
      item('overdue', { promises: [promise({ day: '2026-11-20' })] }),
      item('cooling', { lead }),
    ];
    expectKeptOrRefused(DAY_POLICY, checkDayPolicy, (policy) => {
      const { entries, held } = arrangeDay(items, now, zone, calendar, policy);
      for (const { minutes } of [...entries, ...held]) expect(minutes).not.toBeNaN();
    });
  });
});
