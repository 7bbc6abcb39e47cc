import { describe, expect, it } from 'vitest';
import { deskOf, lead, member, NOW, otherwise, TOKYO } from '../../test/assignment-world.ts';
import { expectKeptOrRefused } from '../../test/kept-or-refused.ts';
import { assignLead } from './assign-lead.ts';
import { FRESH_STATE } from './assignment-state.ts';
import { checkPoolMember } from './check-pool-member.ts';

const full = member('aoi', {
  teamId: 'north',
  pauses: [{ from: 1, until: 2 }],
  leave: [{ from: '2026-12-29', to: '2027-01-03' }],
  shifts: { zone: TOKYO, week: { 1: [{ from: '09:00', to: '18:00' }] }, days: {} },
  weight: 2,
  caps: { perDay: 3, openLeads: null, perDayOf: { HIGH: 1 } },
  languages: ['ja'],
});

describe('a member whom leads are given to', () => {
  it('comes back as it is', () => expect(checkPoolMember(full)).toBe(full));

  it.each<[string, object, string, string]>([
    ['a zone of another world', { zone: 'Mars/X' }, 'value-unfit', 'zone'],
    ['shifts that never open', { shifts: { zone: TOKYO, week: {}, days: {} } }, 'never-open', 'shifts.week'],
    ['shifts of another world', { shifts: { ...full.shifts, zone: 'Mars/X' } }, 'value-unfit', 'shifts.zone'],
    ['no weight', { weight: 0 }, 'assignment-weight-unfit', 'weight'],
    ['half a cap', { caps: { ...full.caps, perDay: 0.5 } }, 'assignment-cap-unfit', 'caps.perDay'],
    ['leave on no day', { leave: [{ from: '2026-02-30', to: '2026-03-01' }] }, 'value-unfit', 'leave.0.from'],
  ])('is refused for %s', (_what, change, because, path) => {
    expect(checkPoolMember({ ...full, ...change })).toMatchObject({ because, path: path.split('.') });
  });

  it('law: whatever was stored is refused under its path, or leads are given to it', () => {
    expectKeptOrRefused(full, checkPoolMember, (kept) => {
      const desk = deskOf([kept], { otherwise: otherwise([kept.id]) });
      const { decision } = assignLead(lead('l', { previousOwnerId: kept.id }), desk, FRESH_STATE, NOW);
      expect(JSON.stringify(decision)).not.toContain('NaN');
    });
  });

  it('of a zone that is none is told of where the desk is made ready, not when a lead comes in', () => {
    expect(() => deskOf([member('aoi', { zone: 'Mars/X' })])).toThrow('Mars/X is no time zone');
  });
});
