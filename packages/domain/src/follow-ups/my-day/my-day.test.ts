import { describe, expect, it } from 'vitest';
import { arrange, idsOf, say, sayings } from '../../../test/follow-ups/arranged-day.ts';
import { at, calendar, item, lead, now, promise, today, zone } from '../../../test/follow-ups/day-items.ts';
import type { CivilDay } from '../../shared/index.ts';
import { arrangeDay } from './arrange-day.ts';
import type { DayItem } from './day-item.ts';
import { DAY_POLICY } from './day-policy.ts';

describe('my day', () => {
  it('comes in its sections, each entry saying why it stands before the next', () => {
    const { entries } = arrange([
      item('cooling', { lead }),
      item('overdue', { promises: [promise({ day: '2026-11-20' })] }),
      item('today', { promises: [promise()] }),
      item('response', { response: { state: 'WARNED', warnAt: at('09:30'), breachAt: at('10:30') } }),
      item('waiting', { waitingSince: at('07:00') }),
      item('meeting', { promises: [promise({ kind: 'MEETING', time: '10:12' })] }),
    ]);
    expect(entries.map(({ id, section }) => [id, section])).toEqual([
      ['meeting', 'APPOINTMENT'],
      ['waiting', 'WAITING'],
      ['response', 'RESPONSE'],
      ['today', 'TODAY'],
      ['overdue', 'OVERDUE'],
      ['cooling', 'COOLING'],
    ]);
    expect(entries.map(({ beforeNext }) => beforeNext && say(beforeNext, 'en'))).toEqual([
      'First fixed appointments, then waiting customers.',
      'First waiting customers, then answers whose time runs out.',
      'First answers whose time runs out, then what is due today.',
      'First what is due today, then what is overdue.',
      'First what is overdue, then leads that are cooling.',
      null,
    ]);
  });

  it.each<[Partial<DayItem>, string, string]>([
    [
      { promises: [promise({ kind: 'DEMO', time: '10:12' })] },
      'Product demo: begins in 12 minutes.',
      'あと12分で始まります（商品デモ）。',
    ],
    [
      { appointments: [{ id: 'a', title: '定例会', startsAt: at('09:15'), endsAt: at('10:30') }] },
      '定例会: began 45 minutes ago.',
      '始まってから45分です（定例会）。',
    ],
    [
      { waitingSince: at('06:40') },
      'The customer has waited 3 hours 20 minutes for an answer.',
      'お客様を3時間20分お待たせしています。',
    ],
    [
      { response: { state: 'WARNED', warnAt: at('08:00'), breachAt: at('09:00') } },
      'The time to answer ran out 1 hour ago.',
      '返答期限を過ぎてから1時間です。',
    ],
    [
      { promises: [promise({ time: '09:00' })] },
      'Call: 1 hour late.',
      '予定時刻を過ぎてから1時間です（電話）。',
    ],
    [
      { promises: [promise({ kind: 'OWN', label: 'カタログ送付' })] },
      'カタログ送付: due today.',
      '今日が予定日です（カタログ送付）。',
    ],
    [
      { promises: [promise({ kind: 'OWN', label: '見積書を送る', time: '15:00' })] },
      '見積書を送る: today, in 5 hours.',
      '今日の予定です。時刻まであと5時間です（見積書を送る）。',
    ],
    [
      {
        promises: [promise({ day: '2026-11-23', putOff: { count: 3, firstDay: '2026-11-02' } })],
      },
      'Call: 1 day overdue, put off 3 times, originally for Nov 2, 2026.',
      '予定日を1日過ぎています（電話）。これまでに3回延期し、当初の予定日は2026年11月2日でした。',
    ],
    [
      {
        promises: [promise({ day: '2026-11-23', putOff: { count: 0, firstDay: '2026-11-30' } })],
      },
      'Call: 1 day overdue.',
      '予定日を1日過ぎています（電話）。',
    ],
    [
      { lead: { ...lead, lastContactAt: at('23:59', '2026-11-18') }, potential: 'HIGH' },
      'No contact for 6 days. A lead with “High” potential counts as cooling after 5 days.',
      '6日間やり取りがありません。見込み度が「高」の場合は5日が目安です。',
    ],
    [
      { lead },
      'It came in 23 days ago and nobody has been in touch yet.',
      '23日前に届いてから、まだ誰も連絡していません。',
    ],
    [
      { lead: { ...lead, lastContactAt: at('09:00') } },
      'Nothing is planned on this open lead.',
      '進行中の見込みですが、次の予定がありません。',
    ],
    [
      { lead: { ...lead, sleepUntil: today } },
      'This lead slept until today.',
      '今日まで保留にしていた見込みです。',
    ],
  ])('says why in both languages %#', (facts, en, ja) => {
    expect(sayings(facts)).toEqual([en, ja]);
  });

  it('names a lead once, by its strongest reason, with the others beside', () => {
    const { entries } = arrange([
      item('one', {
        lead,
        waitingSince: at('09:00'),
        promises: [promise({ id: 'old', day: '2026-11-20' }), promise({ id: 'late', time: '09:00' })],
      }),
    ]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ section: 'WAITING', promiseId: null });
    expect(entries[0]?.also.map(({ section, promiseId }) => [section, promiseId])).toEqual([
      ['TODAY', 'late'],
      ['OVERDUE', 'old'],
      ['COOLING', null],
    ]);
  });
});

describe('the order within a section', () => {
  it('lets who waits longest and what runs out soonest come first', () => {
    expect(
      idsOf([item('b', { waitingSince: at('09:00') }), item('c', { waitingSince: at('08:00') })]),
    ).toEqual(['c', 'b']);
    const response = (time: string) => ({
      response: { state: 'WARNED' as const, warnAt: at('08:00'), breachAt: at(time) },
    });
    expect(idsOf([item('a', response('10:20')), item('b', response('09:20'))])).toEqual(['b', 'a']);
  });
  it('lets late things come before timed ones, and those before what is due at any time, by potential, score and value', () => {
    const due = (id: string, time: string | null, facts: Partial<DayItem> = {}) =>
      item(id, { promises: [promise({ time })], ...facts });
    const ordered = [
      due('late', '09:00', { potential: 'LOW' }),
      due('soon', '11:00'),
      due('later', '15:00'),
      due('high', null, { potential: 'HIGH' }),
      due('scored', null, { potential: 'LOW', score: 80 }),
      due('valued', null, { potential: 'LOW', score: 70, value: 500 }),
      due('poor', null, { potential: 'LOW', score: 70, value: 100 }),
      due('unknown', null, { score: 99, value: 900 }),
    ];
    const { entries } = arrange(ordered.toReversed());
    expect(entries.map(({ id }) => id)).toEqual(ordered.map(({ id }) => id));
    expect(entries.map(({ beforeNext }) => beforeNext?.key)).toEqual([
      'day-before-lateness',
      'day-before-time',
      'day-before-lateness',
      'day-before-potential',
      'day-before-score',
      'day-before-value',
      'day-before-potential',
      undefined,
    ]);
  });
  it('lets what is overdue and what cools come by potential, then by how long', () => {
    const old = (id: string, day: CivilDay, potential: DayItem['potential']) =>
      item(id, { potential, promises: [promise({ day })] });
    const overdue = [
      old('a', '2026-11-23', 'HIGH'),
      old('b', '2026-11-01', 'LOW'),
      old('c', '2026-11-20', 'HIGH'),
    ];
    expect(idsOf(overdue)).toEqual(['c', 'a', 'b']);
    const silent = (id: string, day: CivilDay, potential: DayItem['potential']) =>
      item(id, { potential, lead: { ...lead, lastContactAt: at('09:00', day) } });
    const cooling = [
      silent('a', '2026-11-01', 'LOW'),
      silent('b', '2026-11-15', 'HIGH'),
      silent('c', '2026-11-03', 'HIGH'),
    ];
    expect(idsOf(cooling)).toEqual(['c', 'b', 'a']);
  });
  it('is fixed where two rank equal', () => {
    const twins = [item('a', { promises: [promise()] }), item('b', { promises: [promise()] })];
    expect(idsOf(twins.toReversed())).toEqual(['a', 'b']);
    expect(arrange(twins).entries[0]?.beforeNext?.key).toBe('day-before-equal');
  });
});

describe('what is overdue', () => {
  it('is at most twenty, the others held back in order and counted', () => {
    const overdue = Array.from({ length: 25 }, (_, index) =>
      item(`o${String(index).padStart(2, '0')}`, { promises: [promise({ day: '2026-11-20' })] }),
    );
    const day = arrange([...overdue, item('cooling', { lead })]);
    expect(day.entries.map(({ id }) => id)).toEqual([...overdue.slice(0, 20).map(({ id }) => id), 'cooling']);
    expect(day.held.map(({ id }) => id)).toEqual(overdue.slice(20).map(({ id }) => id));
    expect(day.heldSentence && say(day.heldSentence, 'en')).toBe('5 more are overdue.');
  });

  it('is not finished while all of it is held back', () => {
    const items = [item('late', { promises: [promise({ day: '2026-11-20' })] })];
    const day = arrangeDay(items, now, zone, calendar, { ...DAY_POLICY, mostOverdue: 0 });
    expect([day.entries, day.held.length, day.finished]).toEqual([[], 1, null]);
  });
});

it('arranges five thousand items in the blink of an eye', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    item(`i${(index * 7919) % 5000}`, {
      lead: { ...lead, lastContactAt: now - index * 3_000_000 },
      score: index % 100,
      promises: index % 2 ? [promise({ day: `2026-11-${String(1 + (index % 28)).padStart(2, '0')}` })] : [],
    }),
  );
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    arrangeDay(many, now, zone, calendar);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(400);
});
