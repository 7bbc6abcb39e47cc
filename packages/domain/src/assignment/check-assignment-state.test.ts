import { describe, expect, it } from 'vitest';
import { deskOf, lead, member, NOW, otherwise, rule } from '../../test/assignment-world.ts';
import { expectKeptOrRefused } from '../../test/kept-or-refused.ts';
import { assignLeads } from './assign-leads.ts';
import { FRESH_STATE } from './assignment-state.ts';
import { checkAssignmentState } from './check-assignment-state.ts';

const members = [member('aoi'), member('ben', { weight: 3 })];
const desk = deskOf(members, {
  rules: [rule('shared', ['aoi', 'ben'], { method: 'WEIGHTED', caps: { perDay: 2 } })],
  otherwise: otherwise(['aoi', 'ben']),
});
const leads = ['1', '2', '3', '4', '5'].map((id) => lead(id, { potential: 'HIGH' }));
const { state } = assignLeads(leads, desk, FRESH_STATE, NOW);

describe('what assigning remembers', () => {
  it('comes back as it is where leads can be given by it', () => {
    expect(checkAssignmentState(FRESH_STATE)).toBe(FRESH_STATE);
    const stored = JSON.parse(JSON.stringify(state));
    expect(checkAssignmentState(stored)).toEqual(state);
    expect(Object.keys(state.shares)).toEqual(['shared']);
    expect(Object.keys(state.lines)).toEqual(['otherwise']);
  });

  const load = { openLeads: 0, given: null, lastAssignedAt: null };
  it.each<[string, unknown, string, string]>([
    ['nothing', null, 'value-unfit', ''],
    ['a line of numbers', { ...FRESH_STATE, lines: { r: [1] } }, 'value-unfit', 'lines.r.0'],
    [
      'a share of nothing',
      { ...FRESH_STATE, shares: { r: { whole: 0, due: {} } } },
      'share-without-whole',
      'shares.r.whole',
    ],
    [
      'half an open lead',
      { ...FRESH_STATE, loads: { aoi: { ...load, openLeads: 0.5 } } },
      'value-unfit',
      'loads.aoi.openLeads',
    ],
    [
      'less than no open lead',
      { ...FRESH_STATE, loads: { aoi: { ...load, openLeads: -1 } } },
      'count-below-zero',
      'loads.aoi.openLeads',
    ],
    [
      'less than no lead of a potential',
      { ...FRESH_STATE, loads: { aoi: { ...load, given: { day: '2026-11-25', all: 1, of: { LOW: -1 } } } } },
      'count-below-zero',
      'loads.aoi.given.of.LOW',
    ],
    [
      'a day that does not exist',
      { ...FRESH_STATE, loads: { aoi: { ...load, given: { day: '2026-02-30', all: 1, of: {} } } } },
      'value-unfit',
      'loads.aoi.given.day',
    ],
  ])('is refused for %s', (_what, stored, because, path) => {
    expect(checkAssignmentState(stored)).toMatchObject({
      because,
      path: path === '' ? [] : path.split('.'),
    });
  });

  it('law: whatever was stored is refused under its path, or the next leads are given by it', () => {
    expectKeptOrRefused(state, checkAssignmentState, (kept) => {
      const next = assignLeads(leads, desk, kept, NOW);
      for (const { whole, due } of Object.values(next.state.shares))
        expect([whole, ...Object.values(due)].every(Number.isFinite)).toBe(true);
      for (const { openLeads } of Object.values(next.state.loads))
        expect(openLeads).toBeGreaterThanOrEqual(0);
    });
  });
});
