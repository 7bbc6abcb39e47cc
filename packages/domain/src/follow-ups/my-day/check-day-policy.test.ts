import { describe, expect, it } from 'vitest';
import { calendar, item, lead, now, promise, zone } from '../../../test/follow-ups/day-items.ts';
import { expectKeptOrRefused } from '../../../test/follow-ups/kept-or-refused.ts';
import { isRefusal, sayer } from '../../shared/index.ts';
import { arrangeDay } from './arrange-day.ts';
import { checkDayPolicy } from './check-day-policy.ts';
import { DAY_POLICY } from './day-policy.ts';
import { myDayWords } from './words.ts';

describe('a policy of the day', () => {
  it('stands as it is delivered', () => {
    expect(checkDayPolicy(DAY_POLICY)).toBe(DAY_POLICY);
  });

  it.each<[object, string, readonly string[]]>([
    [{ skipMinutes: 0 }, 'day-number-impossible', ['skipMinutes']],
    [{ mostOverdue: 1.5 }, 'day-number-impossible', ['mostOverdue']],
    [{ appointmentWithinMinutes: -1 }, 'day-number-impossible', ['appointmentWithinMinutes']],
    [{ plannedWithinDays: 367 }, 'day-number-impossible', ['plannedWithinDays']],
    [
      { coolsAfterDays: { ...DAY_POLICY.coolsAfterDays, LOW: 0 } },
      'day-number-impossible',
      ['coolsAfterDays', 'LOW'],
    ],
    [{ minutesOf: { ...DAY_POLICY.minutesOf, CALL: 1441 } }, 'day-number-impossible', ['minutesOf', 'CALL']],
    [{ minutesOf: { CALL: 5 } }, 'value-unfit', ['minutesOf', 'WHATSAPP']],
    [{ appointmentKinds: ['LUNCH'] }, 'value-unfit', ['appointmentKinds', '0']],
    [{ coolsAfterDays: null }, 'value-unfit', ['coolsAfterDays']],
  ])('is refused with %j', (change, because, path) => {
    expect(checkDayPolicy({ ...DAY_POLICY, ...change })).toMatchObject({ because, path });
  });

  it('says how far a number may go', () => {
    const refusal = checkDayPolicy({ ...DAY_POLICY, skipMinutes: 0 });
    expect(isRefusal(refusal) && sayer(myDayWords)(refusal, 'en')).toBe(
      'Give a whole number from 1 to 1,440.',
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
