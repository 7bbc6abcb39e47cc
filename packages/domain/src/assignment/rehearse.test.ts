import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, deskOf, HOUR, lead, member, NOW, otherwise, rule } from '../../test/assignment-world.ts';
import { sayer } from '../shared/index.ts';
import { NO_CAPS } from './caps.ts';
import { jainIndex } from './jain-index.ts';
import { type PastLead, rehearse } from './rehearse.ts';
import { reportFairness } from './report-fairness.ts';
import { assignmentWords } from './words.ts';

const past = (id: string, change: Partial<PastLead> = {}): PastLead => ({
  ...lead(id),
  capturedAt: NOW,
  closedAt: null,
  sourceId: null,
  ownerId: null,
  ...change,
});
const series = (count: number, change: (index: number) => Partial<PastLead> = () => ({})) =>
  Array.from({ length: count }, (_, index) =>
    past(`l${index}`, { capturedAt: NOW + index * HOUR, ...change(index) }),
  );
const takers = (leads: ReturnType<typeof rehearse>['leads']) =>
  leads.map(({ decision }) => (decision.kind === 'assigned' ? decision.memberId : null));

describe('a rehearsal', () => {
  it('gives out leads in the order of their capture, to who was there at the time', () => {
    const members = [
      member('aoi', { pauses: [{ from: NOW + HOUR, until: NOW + 3 * HOUR }] }),
      member('ben', { active: [{ from: NOW, until: NOW + 5 * HOUR }] }),
    ];
    const leads = series(7).toReversed();
    expect(takers(rehearse(leads, deskOf(members)).leads)).toEqual([
      'aoi',
      'ben',
      'ben',
      'aoi',
      'ben',
      'aoi',
      'aoi',
    ]);
  });

  it('counts a lead as a load until it closed', () => {
    const members = [member('aoi', { caps: { ...NO_CAPS, openLeads: 1 } })];
    const leads = series(4, (index) => ({ closedAt: index === 0 ? NOW + 2 * HOUR : null }));
    const { leads: rehearsed, state } = rehearse(leads, deskOf(members));
    expect(takers(rehearsed)).toEqual(['aoi', null, 'aoi', null]);
    expect(state.assignment.loads.aoi?.openLeads).toBe(1);
    expect(state.closings).toEqual([]);
  });

  it('leaves the leads that are still to close, the earliest first', () => {
    const ends = [5, 3, 9, 3, 7];
    const leads = series(5, (index) => ({ closedAt: NOW + DAY * (ends[index] ?? 0) }));
    const { closings } = rehearse(leads, deskOf([member('aoi'), member('ben')])).state;
    expect(closings.map(({ at }) => (at - NOW) / DAY)).toEqual([3, 3, 5, 7, 9]);
    expect(closings.slice(0, 2).map(({ memberId }) => memberId)).toEqual(['ben', 'ben']);
  });

  it('takes tens of thousands of leads that are open at one time', () => {
    const leads = series(30_000, (index) => ({ closedAt: NOW + 40_000 * HOUR - index }));
    const { closings } = rehearse(leads, deskOf([member('aoi')])).state;
    expect(closings).toHaveLength(30_000);
  });

  it('law: in two parts, the second from the state of the first, it is the same as at once', () => {
    const leads = fc.array(
      fc.record({
        gap: fc.nat(DAY),
        open: fc.option(fc.nat(10 * DAY), { nil: null }),
        country: fc.constantFrom('DE', 'JP'),
      }),
      { maxLength: 40 },
    );
    const caps = { ...NO_CAPS, openLeads: 3, perDay: 2 };
    const desk = deskOf([member('aoi', { caps }), member('ben', { caps, weight: 2 }), member('chloe')], {
      rules: [
        rule('de', ['chloe', 'ben'], {
          when: { '==': [{ var: 'country' }, 'DE'] },
          method: 'LEAST_OPEN_LOAD',
        }),
      ],
      otherwise: otherwise(['aoi', 'ben'], { method: 'WEIGHTED' }),
    });
    fc.assert(
      fc.property(leads, fc.nat(40), (drawn, cut) => {
        let at = NOW;
        const all = drawn.map(({ gap, open, country }, index) => {
          at += gap;
          return past(`l${index}`, {
            capturedAt: at,
            closedAt: open === null ? null : at + open,
            facts: { country },
          });
        });
        const first = rehearse(all.slice(0, cut), desk);
        const stored = JSON.parse(JSON.stringify(first.state)) as typeof first.state;
        const second = rehearse(all.slice(cut), desk, stored);
        const once = rehearse(all, desk);
        expect([...first.leads, ...second.leads]).toEqual(once.leads);
        expect(second.state).toEqual(once.state);
      }),
    );
  });
});

describe('the fairness report', () => {
  const members = [
    member('aoi', { weight: 2, caps: { ...NO_CAPS, perDay: 3 } }),
    member('ben'),
    member('chloe', { leave: [{ from: '2026-11-26', to: '2026-12-31' }] }),
  ];
  const desk = deskOf(members, {
    returning: 'WHEN_AVAILABLE',
    rules: [
      rule('none', ['aoi'], {
        when: { '==': [{ var: 'country' }, 'DE'] },
        caps: { perDay: 0 },
        whenNobody: 'QUEUE',
      }),
    ],
    otherwise: otherwise(['aoi', 'ben', 'chloe'], { method: 'WEIGHTED' }),
  });
  const leads = [
    ...series(8, (index) => ({
      potential: index % 2 === 0 ? 'HIGH' : 'LOW',
      sourceId: index < 4 ? 'web' : 'fair',
      ownerId: 'ben',
    })),
    past('de', { capturedAt: NOW + 9 * HOUR, facts: { country: 'DE' }, ownerId: 'zoe' }),
    past('back', { capturedAt: NOW + 10 * HOUR, previousOwnerId: 'ben' }),
    past('next-day', { capturedAt: NOW + DAY, ownerId: 'aoi' }),
  ];
  const report = reportFairness(rehearse(leads, desk).leads);

  it('sets what each would have got beside what was due to those who could have taken it, and what they really got', () => {
    expect(report.overall).toMatchObject({ leads: 11, queued: 1, returned: 1 });
    expect(
      report.overall.rows.map(({ memberId, got, really, returned }) => [memberId, got, really, returned]),
    ).toEqual([
      ['aoi', 4, 1, 0],
      ['ben', 3, 8, 1],
      ['chloe', 2, 0, 0],
    ]);
    const expected = report.overall.rows.map((row) => row.expected);
    expect(expected.reduce((sum, each) => sum + each, 0)).toBeCloseTo(9, 1);
    expect(expected).toEqual(expected.map((each) => Number(each.toFixed(2))));
  });

  it('measures the spread by Jain’s index, and that of what really happened', () => {
    const { rows, fairness, reallyFairness } = report.overall;
    expect(fairness).toBeCloseTo(jainIndex(rows.map(({ got, expected }) => got / expected)) ?? 0, 3);
    expect(fairness).toBeGreaterThan(0.9);
    expect(reallyFairness).toBeLessThan(0.5);
  });

  it('measures nobody to whom less than a lead was due', () => {
    const desk = deskOf([member('aoi'), member('ben')], { otherwise: otherwise(['ben', 'aoi']) });
    const few = reportFairness(rehearse(series(1), desk).leads).overall;
    expect(few.rows.map(({ memberId, expected }) => [memberId, expected])).toEqual([
      ['aoi', 0.5],
      ['ben', 0.5],
    ]);
    expect(few.fairness).toBeNull();
  });

  it('cuts it by potential and by source, each lead once', () => {
    expect(report.byPotential.map(({ potential, spread }) => [potential, spread.leads])).toEqual([
      ['HIGH', 4],
      ['LOW', 4],
      [null, 3],
    ]);
    expect(report.bySource.map(({ sourceId, spread }) => [sourceId, spread.leads])).toEqual([
      ['fair', 4],
      ['web', 4],
      [null, 3],
    ]);
  });

  it('tells who was hindered by what, on which days a cap was full, and which leads found nobody', () => {
    const aoi = report.hindrances.find(({ memberId }) => memberId === 'aoi');
    expect(aoi?.daysWithFullCap).toEqual(['2026-11-25']);
    expect(aoi?.reasons.find(({ key }) => key === 'day-cap-reached')?.leads).toBeGreaterThan(0);
    expect(report.hindrances.find(({ memberId }) => memberId === 'chloe')?.reasons).toContainEqual(
      expect.objectContaining({ key: 'member-on-leave', leads: 1 }),
    );
    expect(report.queuedLeadIds).toEqual(['de']);
  });

  it('is said in words, every part of it', () => {
    const say = sayer(assignmentWords);
    const told = [
      ...report.overall.because,
      ...report.overall.rows.map(({ because }) => because),
      ...report.hindrances.flatMap(({ reasons }) => reasons.map(({ because }) => because)),
    ];
    for (const sentence of told) {
      expect(say(sentence, 'en')).toMatch(/^[A-Z0-9][^{}]* [^{}]*\.$/);
      expect(say(sentence, 'ja')).toMatch(/^[^{}]+。$/);
    }
    expect(report.overall.because.map((each) => say(each, 'en'))[0]).toBe(
      'Of 11 leads, the rules assign 9; 1 returns to an earlier owner and 1 waits in a queue.',
    );
    const chloe = report.hindrances.find(({ memberId }) => memberId === 'chloe');
    const leave = chloe?.reasons.find(({ key }) => key === 'member-on-leave');
    expect(leave && say(leave.because, 'en')).toBe('Was on leave: 1 lead.');
  });

  it('tells whose leads would have been whose', () => {
    const total = report.moves.reduce((sum, { leads: count }) => sum + count, 0);
    expect(total).toBe(leads.length);
    expect(report.moves).toContainEqual({ fromMemberId: 'zoe', toMemberId: null, leads: 1 });
    expect(report.moves).toContainEqual({ fromMemberId: null, toMemberId: 'ben', leads: 1 });
    expect(report.moves.at(-1)?.fromMemberId).toBeNull();
  });
});

describe('Jain’s index', () => {
  it('is one for equals and one over n where one has it all', () => {
    expect(jainIndex([3, 3, 3])).toBe(1);
    expect(jainIndex([7, 0, 0, 0])).toBe(0.25);
    expect([jainIndex([]), jainIndex([0, 0])]).toEqual([undefined, undefined]);
  });

  it('law: k of n alike is k over n, and scale means nothing', () => {
    const few = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(few, few, fc.integer({ min: 1, max: 1_000 }), (k, others, value) => {
        const values = [
          ...Array.from({ length: k }, () => value),
          ...Array.from({ length: others }, () => 0),
        ];
        expect(jainIndex(values)).toBeCloseTo(k / (k + others), 12);
      }),
    );
  });
});
