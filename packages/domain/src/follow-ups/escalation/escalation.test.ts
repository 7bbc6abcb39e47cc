import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import {
  addDays,
  type CivilDay,
  dayOf,
  gapsOf,
  instantAt,
  isRefusal,
  LOCALES,
  type Sentence,
  sayer,
  shapeWords,
  sharedWords,
  type WorkingCalendar,
} from '../../shared/index.ts';
import { dueAt } from '../due-at.ts';
import { assigneeTime, type Leave } from './assignee-time.ts';
import { checkEscalationPolicy } from './check-escalation-policy.ts';
import { escalateFollowUp } from './escalate-follow-up.ts';
import { ESCALATION_ACTIONS, ESCALATION_POLICY, type EscalationPolicy } from './escalation-policy.ts';
import { escalationWords } from './words.ts';

const zone = 'Asia/Tokyo';
/** A Friday. */
const friday = '2026-11-20';
const at = (time: string, day: CivilDay = friday) => instantAt(day, time, zone);
const office = [{ from: '09:00', to: '18:00' }];
const calendar: WorkingCalendar = {
  zone,
  week: { 1: office, 2: office, 3: office, 4: office, 5: office },
  // Labour Thanksgiving Day.
  days: { '2026-11-23': [] },
};
const cover = { memberId: 'm2', name: '佐藤' };
const say = sayer(sharedWords, shapeWords, escalationWords);
const hours = (id: string, count: number): EscalationPolicy[number] => ({
  id,
  after: { unit: 'WORKING_HOURS', count },
  action: 'TELL_ASSIGNEE',
});
const promise = { state: 'OPEN', day: friday, time: '15:00' } as const;
const escalate = (
  now: number,
  {
    taken = [] as readonly string[],
    leaves = [] as readonly Leave[],
    policy = ESCALATION_POLICY,
    followUp = promise as Parameters<typeof escalateFollowUp>[0],
  } = {},
) => escalateFollowUp(followUp, taken, assigneeTime(calendar, leaves), now, policy);
const idsOf = (escalation: ReturnType<typeof escalate>) => escalation.due.map(({ step }) => step.id);

describe('an overdue follow-up', () => {
  it('of the night shift is told when the shift of the day begins, not at midnight', () => {
    const night = [{ from: '22:00', to: '06:00' }];
    const week = { 1: night, 2: night, 3: night, 4: night, 5: night };
    const { next } = escalateFollowUp(promise, [], assigneeTime({ zone, week, days: {} }, []), at('15:00'));
    expect(next?.at).toBe(at('22:00', '2026-11-24'));
  });
  it('is told to the manager, then may be taken over, by working days', () => {
    // Saturday, Sunday and Monday are off: the second working day is Wednesday.
    expect(escalate(at('08:59', '2026-11-25'))).toEqual({
      due: [],
      next: { step: ESCALATION_POLICY[0], at: at('09:00', '2026-11-25') },
      paused: null,
    });
    const wednesday = escalate(at('09:00', '2026-11-25'));
    expect(idsOf(wednesday)).toEqual(['manager']);
    expect(wednesday.next).toEqual({ step: ESCALATION_POLICY[1], at: at('09:00', '2026-11-30') });
    expect(wednesday.due.map(({ because }) => [say(because, 'en'), say(because, 'ja')])).toEqual([
      [
        'Overdue for 2 working days: the manager is told.',
        '期限を2営業日過ぎたため、マネージャーに知らせます。',
      ],
    ]);
  });
  it('counts hours of work from its moment', () => {
    const policy = [hours('three', 3), hours('six', 6)];
    expect(escalate(at('17:59'), { policy }).next?.at).toBe(at('18:00'));
    expect(escalate(at('18:00'), { policy }).next?.at).toBe(at('12:00', '2026-11-24'));
  });
  it('takes each step once, in order, all that are due at once after a process was away', () => {
    const later = at('12:00', '2026-12-20');
    expect(idsOf(escalate(later))).toEqual(['manager', 'claimable']);
    expect(idsOf(escalate(later, { taken: ['manager'] }))).toEqual(['claimable']);
    expect(escalate(later, { taken: ['manager', 'claimable'] })).toEqual({
      due: [],
      next: null,
      paused: null,
    });
    // A step that was put in before one already taken is past.
    expect(idsOf(escalate(later, { taken: ['claimable'] }))).toEqual([]);
    // A step is never due before the one it follows.
    const policy = [hours('long', 9), hours('short', 1)];
    expect(idsOf(escalate(at('16:00'), { policy }))).toEqual([]);
  });
  it('is nothing once it is done', () => {
    expect(escalate(at('12:00', '2026-12-20'), { followUp: { ...promise, state: 'DONE' } })).toEqual({
      due: [],
      next: null,
      paused: null,
    });
  });
  it('never escalates where nobody ever works', () => {
    const never = assigneeTime({ zone, week: {}, days: {} }, []);
    expect(escalateFollowUp(promise, [], never, at('12:00', '2026-12-20'))).toMatchObject({
      due: [],
      next: null,
    });
  });
});

describe('while the assignee is on leave', () => {
  const leave = (coveredBy: Leave['coveredBy']): Leave => ({
    from: '2026-11-25',
    to: '2026-11-27',
    coveredBy,
  });
  it('one that nobody covers weighs more than one of the same day that somebody does', () => {
    const { due, paused } = escalate(at('12:00', '2026-11-26'), { leaves: [leave(cover), leave(null)] });
    expect([due, paused?.key]).toEqual([[], 'escalation-paused']);
  });
  it('nothing escalates, and the leave counts for nothing', () => {
    const away = escalate(at('12:00', '2026-11-26'), { leaves: [leave(null)] });
    expect(away).toMatchObject({ due: [], next: { at: at('09:00', '2026-11-30') } });
    expect(away.paused && say(away.paused, 'ja')).toBe(
      '社内担当は2026年11月27日まで休暇中で代理もいないため、その間は誰にも知らせません。',
    );
    expect(idsOf(escalate(at('09:00', '2026-11-30'), { leaves: [leave(null)] }))).toEqual(['manager']);
  });
  it('it does where somebody covers, and says who', () => {
    const covered = escalate(at('12:00', '2026-11-26'), { leaves: [leave(cover)] });
    expect(idsOf(covered)).toEqual(['manager']);
    expect(covered.due[0]?.coveredBy).toEqual(cover);
    expect(covered.due.map(({ because }) => say(because, 'ja'))).toEqual([
      '期限を2営業日過ぎたため、マネージャーに知らせます。現在は佐藤さんが代理を務めています。',
    ]);
  });
  it('what was due before but not done waits until somebody is back', () => {
    const late: Leave = { from: '2026-11-26', to: '2026-11-26', coveredBy: null };
    expect(idsOf(escalate(at('12:00', '2026-11-26'), { leaves: [late] }))).toEqual([]);
    expect(idsOf(escalate(at('00:00', '2026-11-27'), { leaves: [late] }))).toEqual(['manager']);
    const { next } = escalate(at('12:00', '2026-11-26'), { leaves: [late] });
    expect(next).toMatchObject({ step: { id: 'manager' }, at: at('00:00', '2026-11-27') });
  });
  it('two leaves in a row are one', () => {
    const again: Leave = { from: '2026-11-28', to: '2026-12-04', coveredBy: null };
    const { paused } = escalate(at('12:00', '2026-11-26'), { leaves: [leave(null), again] });
    expect(paused && say(paused, 'en')).toBe(
      'The assignee is on leave through Dec 4, 2026 with nobody standing in, so nothing escalates before they are back.',
    );
  });
});

describe('an escalation policy', () => {
  const one = hours('a', 1);
  it.each<[unknown, string, readonly string[]]>([
    [Array.from({ length: 11 }, (_, index) => hours(`s${index}`, 1)), 'value-unfit', []],
    [[hours('a', 1), hours('a', 2)], 'escalation-step-twice', ['1', 'id']],
    [[hours('a', 0)], 'escalation-count-unfit', ['0', 'after', 'count']],
    [
      [{ ...one, after: { unit: 'WORKING_DAYS', count: 61 } }],
      'escalation-count-unfit',
      ['0', 'after', 'count'],
    ],
    [[{ ...one, after: { unit: 'WEEKS', count: 1 } }], 'value-unfit', ['0', 'after', 'unit']],
    [[{ ...one, action: 'TELL_ALL' }], 'value-unfit', ['0', 'action']],
    [[{ ...one, after: null }], 'value-unfit', ['0', 'after']],
    [[null], 'value-unfit', ['0']],
    [null, 'value-unfit', []],
  ])('is checked before it is kept %#', (policy, because, path) => {
    const refusal = checkEscalationPolicy(policy);
    if (!isRefusal(refusal)) throw new Error('it was kept');
    expect(refusal).toMatchObject({ because, path });
    for (const locale of LOCALES) expect(say(refusal, locale)).not.toMatch(/[{}]|escalation-/);
  });
  it('is sound from the factory', () => {
    expect(checkEscalationPolicy(ESCALATION_POLICY)).toEqual(ESCALATION_POLICY);
  });
  it('law: whatever was stored is kept or refused, and what is kept escalates', () => {
    expectKeptOrRefused(ESCALATION_POLICY, checkEscalationPolicy, (kept) => {
      const { due } = escalate(at('12:00', '2027-12-20'), { policy: kept });
      expect(due).toHaveLength(kept.length);
    });
  });
});

describe('law: however often and whenever one looks', () => {
  const step = fc.record({
    after: fc.record({
      unit: fc.constantFrom('WORKING_HOURS' as const, 'WORKING_DAYS' as const),
      count: fc.integer({ min: 1, max: 12 }),
    }),
    action: fc.constantFrom(...ESCALATION_ACTIONS),
  });
  const policies = fc
    .array(step, { maxLength: 5 })
    .map((steps) => steps.map((one, index) => ({ ...one, id: `s${index}` })));
  const leave = fc
    .record({
      start: fc.integer({ min: -3, max: 20 }),
      length: fc.integer({ min: 0, max: 9 }),
      coveredBy: fc.constantFrom(null, cover),
    })
    .map(({ start, length, coveredBy }): Leave => {
      const from = addDays(friday, start);
      return { from, to: addDays(from, length), coveredBy };
    });
  const ticks = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 5, maxLength: 60 });

  it('steps are taken in order, each at most once, never early, never during a leave that nobody covers, and in the end all', () => {
    fc.assert(
      fc.property(
        policies,
        fc.array(leave, { maxLength: 3 }),
        ticks,
        fc.constantFrom(null, '15:00'),
        (policy, leaves, minutes, time) => {
          const followUp = { ...promise, time };
          const assignee = assigneeTime(calendar, leaves);
          const taken: string[] = [];
          let now = at('00:00', addDays(friday, -1));
          for (const tick of [...minutes, 90 * 1440]) {
            now += tick * 60_000;
            const { due, next, paused } = escalateFollowUp(followUp, taken, assignee, now, policy);
            const day = dayOf(now, zone);
            const isAway = leaves.some(
              ({ from, to, coveredBy }) => coveredBy === null && from <= day && day <= to,
            );
            if (isAway) expect(due).toEqual([]);
            if (paused !== null) expect(isAway).toBe(true);
            for (const one of due) {
              expect(one.at).toBeLessThanOrEqual(now);
              expect(one.at).toBeGreaterThan(dueAt(followUp, zone));
              for (const locale of LOCALES) expect(say(one.because, locale)).not.toMatch(/[{}]|escalation-/);
            }
            if (next !== null) expect(next.at).toBeGreaterThan(now);
            taken.push(...due.map((one) => one.step.id));
          }
          expect(taken).toEqual(policy.map(({ id }) => id));
        },
      ),
    );
  });
});

it('has everything to say in both languages, and says every sentence of its book', () => {
  expect(gapsOf(escalationWords)).toEqual([]);
  const policy: EscalationPolicy = [
    ...ESCALATION_ACTIONS.map((action) => ({ ...hours(action, 1), action })),
    ...ESCALATION_POLICY,
  ];
  const later = at('12:00', '2027-01-20');
  const leave: Leave = { from: '2027-01-20', to: '2027-01-20', coveredBy: null };
  const all = [
    escalate(later, { policy, leaves: [{ ...leave, coveredBy: cover }] }),
    escalate(later, { policy, leaves: [leave] }),
    checkEscalationPolicy([hours('a', 1), hours('a', 1)]),
    checkEscalationPolicy([hours('a', 0)]),
  ];
  const keys = [...JSON.stringify(all).matchAll(/"(?:key|because)":"([^"]+)"/g)].map(([, key = '']) => key);
  expect(Object.keys(escalationWords.en).filter((key) => !keys.includes(key))).toEqual([]);
  expect(keys.every((key) => say({ key } satisfies Sentence, 'ja') !== key)).toBe(true);
});
