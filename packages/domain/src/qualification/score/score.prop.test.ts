import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../catalog/index.ts';
import { shareLeft } from './decay.ts';
import { prepareScore } from './prepare-score.ts';
import type { Score } from './score.ts';
import type { Decay, ScoreEvent, ScoreModel } from './score-model.ts';

const DAY = 86_400_000;
const context = { now: Date.UTC(2026, 10, 29, 3), zone: 'Asia/Tokyo' };
const event = (kind: string, days = 0): ScoreEvent => ({ kind, at: context.now - days * DAY, facts: {} });

const decay: fc.Arbitrary<Decay> = fc.oneof(
  fc.constant<Decay>({ kind: 'NONE' }),
  fc.integer({ min: 1, max: 400 }).map((halfLifeDays): Decay => ({ kind: 'EXPONENTIAL', halfLifeDays })),
  fc.integer({ min: 1, max: 400 }).map((overDays): Decay => ({ kind: 'LINEAR', overDays })),
);
const FLAGS = ['a', 'b', 'c', 'd', 'e'];
const KINDS = ['x', 'y', 'z'];
const points = fc.integer({ min: -50, max: 50 });
const fitGroup = fc.constantFrom('g1', 'g2', null);
const engagementGroup = fc.constantFrom('h1', null);
const anyModel: fc.Arbitrary<ScoreModel> = fc
  .record({
    fit: fc.array(fc.record({ points, groupId: fitGroup }), { maxLength: FLAGS.length }),
    engagement: fc.array(
      fc.record({
        event: fc.constantFrom(...KINDS),
        points,
        decay,
        countsAtMost: fc.option(fc.integer({ min: 1, max: 4 })),
        groupId: engagementGroup,
      }),
      { maxLength: 5 },
    ),
    limits: fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 6, maxLength: 6 }),
    floor: fc.option(fc.integer({ min: -50, max: 0 })),
  })
  .map(
    ({
      fit,
      engagement,
      limits: [g1 = 0, g2 = 0, h1 = 0, byFit = 0, byEngagement = 0, total = 0],
      floor,
    }) => ({
      id: 'm',
      name: 'M',
      fit: fit.map((rule, index) => ({
        ...rule,
        id: `f${index}`,
        name: `f${index}`,
        when: { kind: 'holds', value: { kind: 'field', name: FLAGS[index] ?? '', type: 'boolean' } },
      })),
      engagement: engagement.map((rule, index) => ({
        ...rule,
        id: `e${index}`,
        name: `e${index}`,
        when: null,
      })),
      groups: [
        { id: 'g1', name: 'g1', part: 'fit', atMost: g1, atLeast: null },
        { id: 'g2', name: 'g2', part: 'fit', atMost: g2, atLeast: floor },
        { id: 'h1', name: 'h1', part: 'engagement', atMost: h1, atLeast: floor },
      ],
      caps: { fit: byFit, engagement: byEngagement, total },
      grades: [
        { grade: 'A', from: 50 },
        { grade: 'B', from: 0 },
      ],
    }),
  );
const facts = fc.record(Object.fromEntries(FLAGS.map((flag) => [flag, fc.boolean()])));
const events = fc.array(
  fc
    .record({ kind: fc.constantFrom(...KINDS), days: fc.integer({ min: -3, max: 300 }) })
    .map(({ kind, days }) => event(kind, days + 0.25)),
  { maxLength: 12 },
);
const score = (each: ScoreModel, about: Facts, happened: readonly ScoreEvent[]) =>
  prepareScore(each).score(about, happened, context);

describe('the laws of a score', () => {
  it('no limit is ever exceeded, and the factors sum to the total', () => {
    fc.assert(
      fc.property(anyModel, facts, events, (each, about, happened) => {
        const { fit, engagement, total, factors } = score(each, about, happened);
        expect(factors.reduce((sum, factor) => sum + factor.points, 0)).toBe(total);
        expect(fit).toBeGreaterThanOrEqual(0);
        expect(fit).toBeLessThanOrEqual(each.caps.fit);
        expect(engagement).toBeGreaterThanOrEqual(0);
        expect(engagement).toBeLessThanOrEqual(each.caps.engagement);
        expect(total).toBe(Math.min(fit + engagement, each.caps.total));
        for (const { id, atMost, atLeast } of each.groups) {
          const rules = [...each.fit, ...each.engagement].filter(({ groupId }) => groupId === id);
          const inGroup = factors.filter(
            (factor) => factor.id === id || rules.some((rule) => rule.id === factor.id),
          );
          const net = inGroup.reduce((sum, factor) => sum + factor.points, 0);
          expect(net).toBeLessThanOrEqual(atMost);
          if (atLeast !== null) expect(net).toBeGreaterThanOrEqual(atLeast);
        }
      }),
    );
  });

  it('a further rule in favour never lowers a total', () => {
    fc.assert(
      fc.property(
        anyModel,
        facts,
        events,
        fc.nat({ max: 50 }),
        fitGroup,
        (each, about, happened, more, groupId) => {
          const rule = {
            id: 'new',
            name: 'new',
            when: { kind: 'constant', value: true },
            points: more,
            groupId,
          } as const;
          const after = score({ ...each, fit: [...each.fit, rule] }, about, happened).total;
          expect(after).toBeGreaterThanOrEqual(score(each, about, happened).total);
        },
      ),
    );
  });

  it('neither the order of the events nor that of the rules matters', () => {
    fc.assert(
      fc.property(anyModel, facts, events, (each, about, happened) => {
        const turned = {
          ...each,
          fit: each.fit.toReversed(),
          engagement: each.engagement.toReversed(),
          groups: each.groups.toReversed(),
        };
        const sorted = (one: Score) => one.factors.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const [one, other] = [score(each, about, happened), score(turned, about, happened.toReversed())];
        expect({ ...other, factors: sorted(other) }).toEqual({ ...one, factors: sorted(one) });
      }),
    );
  });

  it('what a lead scores does not depend on who was scored before', () => {
    fc.assert(
      fc.property(anyModel, facts, facts, events, events, (each, about, other, happened, others) => {
        const once = prepareScore(each);
        const first = once.score(about, happened, context);
        once.score(other, others, context);
        once.whatWouldChange(other, others, context, 9);
        expect(once.score(about, happened, context)).toEqual(first);
      }),
    );
  });

  it('points decay with every age, from all of them at once to none or nearly none', () => {
    const age = fc.integer({ min: 0, max: 500 * DAY });
    fc.assert(
      fc.property(decay, age, age, (each, a, b) => {
        expect(shareLeft(each, 0)).toBe(1);
        expect(shareLeft(each, Math.max(a, b))).toBeLessThanOrEqual(shareLeft(each, Math.min(a, b)));
        expect(shareLeft(each, a)).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(shareLeft({ kind: 'EXPONENTIAL', halfLifeDays: 7 }, 14 * DAY)).toBe(0.25);
    expect(shareLeft({ kind: 'LINEAR', overDays: 10 }, 4 * DAY)).toBe(0.6);
    expect(shareLeft({ kind: 'LINEAR', overDays: 10 }, 11 * DAY)).toBe(0);
  });

  it('what is said to change the score of rules about one number is what another number scores', () => {
    const bands = fc.array(
      fc.record({
        limit: fc.integer({ min: -5, max: 5 }),
        points,
        operator: fc.constantFrom(...(['<', '<=', '>', '>='] as const)),
      }),
      { minLength: 1, maxLength: 5 },
    );
    const halves = Array.from({ length: 41 }, (_, index) => index / 2 - 10);
    fc.assert(
      fc.property(anyModel, bands, fc.constantFrom(...halves), (each, some, size) => {
        const of: ScoreModel = {
          ...each,
          fit: some.map(({ limit, operator, points: given }, index) => ({
            id: `f${index}`,
            name: `f${index}`,
            when: {
              kind: 'order',
              operator,
              left: { kind: 'field', name: 'size', type: 'number' },
              right: { kind: 'literal', type: 'number', value: limit, written: limit },
            },
            points: given,
            groupId: null,
          })),
          engagement: [],
        };
        const before = score(of, { size }, []).total;
        const reached = halves.map((other) => score(of, { size: other }, []).total - before);
        for (const { change } of prepareScore(of).whatWouldChange({ size }, [], context, 99))
          expect(reached).toContain(change);
      }),
    );
  });

  it('what is said to change a score changes it by just that', () => {
    fc.assert(
      fc.property(anyModel, facts, events, (each, about, happened) => {
        const before = score(each, about, happened).total;
        for (const { kind, ruleId, change } of prepareScore(each).whatWouldChange(
          about,
          happened,
          context,
          99,
        )) {
          const flag = FLAGS[Number(ruleId.slice(1))] ?? '';
          const kindOf = each.engagement.find(({ id }) => id === ruleId)?.event ?? '';
          const after =
            kind === 'ANOTHER'
              ? score(each, about, [...happened, event(kindOf)])
              : kind === 'GONE'
                ? score(
                    each,
                    about,
                    happened.filter((one) => one.kind !== kindOf),
                  )
                : score(each, { ...about, [flag]: kind === 'MET' }, happened);
          expect(after.total - before).toBe(change);
        }
      }),
    );
  });
});
