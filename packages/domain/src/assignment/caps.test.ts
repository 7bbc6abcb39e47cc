import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LOAD } from './assignment-state.ts';
import { type Caps, capsIn, capsReached, NO_CAPS } from './caps.ts';

const TODAY = '2026-11-25';
const cap = fc.option(fc.nat(9), { nil: null });
const caps: fc.Arbitrary<Caps> = fc.record({
  perDay: cap,
  openLeads: cap,
  perDayOf: fc.record({ HIGH: cap }, { requiredKeys: [] }),
});

describe('caps', () => {
  it('of a rule stand in place of the member’s own, wider or narrower, and null lifts one', () => {
    const own: Caps = { perDay: 1, openLeads: 9, perDayOf: { HIGH: 1 } };
    expect(capsIn({ perDay: 5, openLeads: null }, own)).toEqual({
      perDay: 5,
      openLeads: null,
      perDayOf: { HIGH: 1 },
    });
    expect(capsIn({ perDayOf: { LOW: 2 } }, own).perDayOf).toEqual({ HIGH: 1, LOW: 2 });
  });

  it('that are reached are told all of them', () => {
    const load = { ...NO_LOAD, openLeads: 4, given: { day: TODAY, all: 3, of: { HIGH: 2 } } };
    const reached = capsReached(load, { perDay: 3, openLeads: 4, perDayOf: { HIGH: 2 } }, TODAY, 'HIGH');
    expect(reached.map(({ key }) => key)).toEqual([
      'day-cap-reached',
      'potential-cap-reached',
      'open-cap-reached',
    ]);
    expect(capsReached(load, { perDay: 3, openLeads: null, perDayOf: {} }, '2026-11-26', 'HIGH')).toEqual([]);
  });

  it('law: a rule that says nothing changes none, and without caps nothing is reached', () => {
    fc.assert(
      fc.property(caps, fc.nat(99), (own, openLeads) => {
        expect(capsIn({}, own)).toEqual(own);
        expect(capsReached({ ...NO_LOAD, openLeads }, NO_CAPS, TODAY, 'HIGH')).toEqual([]);
      }),
    );
  });
});
