import { describe, expect, it } from 'vitest';
import { DAY, deskOf, HOUR, lead, member, NOW } from '../../test/assignment-world.ts';
import { expectKeptOrRefused } from '../../test/kept-or-refused.ts';
import { checkRehearsalState } from './check-rehearsal-state.ts';
import { FRESH_REHEARSAL, type PastLead, rehearse } from './rehearse.ts';

const desk = deskOf([member('aoi'), member('ben')]);
const past = Array.from(
  { length: 6 },
  (_, index): PastLead => ({
    ...lead(`l${index}`, { potential: 'LOW' }),
    capturedAt: NOW + index * HOUR,
    closedAt: NOW + DAY * (7 - index),
    sourceId: null,
    ownerId: null,
  }),
);
const { state } = rehearse(past, desk);

describe('where a rehearsal stands', () => {
  it('comes back as it is where it can be gone on with', () => {
    expect(checkRehearsalState(FRESH_REHEARSAL)).toBe(FRESH_REHEARSAL);
    expect(checkRehearsalState(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(state.closings).toHaveLength(6);
  });

  it.each<[object, string, string]>([
    [{ closings: state.closings.toReversed() }, 'closings-out-of-order', 'closings.1.at'],
    [{ closings: [{ at: NOW, memberId: '' }] }, 'value-unfit', 'closings.0.memberId'],
    [{ closings: [{ at: 9e15, memberId: 'aoi' }] }, 'value-unfit', 'closings.0.at'],
    [
      { assignment: { ...state.assignment, shares: { r: { whole: 0, due: {} } } } },
      'share-without-whole',
      'assignment.shares.r.whole',
    ],
  ])('is refused with %j', (change, because, path) => {
    expect(checkRehearsalState({ ...state, ...change })).toMatchObject({ because, path: path.split('.') });
  });

  it('law: whatever was stored is refused under its path, or the rehearsal goes on from it', () => {
    expectKeptOrRefused(state, checkRehearsalState, (kept) => {
      const { leads } = rehearse(
        past.map((each) => ({ ...each, capturedAt: each.capturedAt + DAY })),
        desk,
        kept,
      );
      expect(leads).toHaveLength(past.length);
    });
  });
});
