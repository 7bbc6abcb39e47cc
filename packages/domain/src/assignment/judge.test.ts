import { describe, expect, it } from 'vitest';
import { HOUR, lead, member, NOW } from '../../test/assignment-world.ts';
import { NO_LOAD, withLead, withoutLead } from './assignment-state.ts';
import { misfitsOf } from './judge-fit.ts';
import { absencesOf } from './judge-presence.ts';
import type { PoolMember } from './pool-member.ts';

describe('leave', () => {
  const away = member('aoi', { leave: [{ from: '2026-11-25', to: '2026-11-27' }] });
  const isAway = (day: string) => absencesOf(away, NOW, day).length > 0;

  it('holds on its first and its last day, and no longer', () => {
    expect(['2026-11-24', '2026-11-25', '2026-11-27', '2026-11-28'].map(isAway)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('that follows another is told with it', () => {
    const leave = [...away.leave, { from: '2026-11-28', to: '2026-12-04' }];
    expect(absencesOf({ ...away, leave }, NOW, '2026-11-25')).toEqual([
      { key: 'member-on-leave', parameters: { until: { day: '2026-12-04' } } },
    ]);
  });
});

describe('a pause', () => {
  const pausing = member('aoi', { pauses: [{ from: NOW, until: NOW + HOUR }] });

  it('begins with its first moment and is over with its last', () => {
    const pausesAt = (at: number) => absencesOf(pausing, at, '2026-11-25').length > 0;
    expect([NOW - 1, NOW, NOW + HOUR - 1, NOW + HOUR].map(pausesAt)).toEqual([false, true, true, false]);
  });

  it('is over when the last of those that overlap is, or without an end', () => {
    const overlapping = [...pausing.pauses, { from: NOW - HOUR, until: NOW + 2 * HOUR }];
    const reasons = (pauses: PoolMember['pauses']) => absencesOf({ ...pausing, pauses }, NOW, '2026-11-25');
    expect(reasons(overlapping)).toEqual([
      { key: 'member-paused-until', parameters: { until: { at: NOW + 2 * HOUR, zone: pausing.zone } } },
    ]);
    expect(reasons([...overlapping, { from: NOW + HOUR, until: null }])).toEqual([{ key: 'member-paused' }]);
  });
});

describe('a language', () => {
  const speaks = (spoken: string, wanted: string | null) =>
    misfitsOf(member('aoi', { languages: [spoken] }), lead('l', { language: wanted }), ['LANGUAGE'], [])
      .length === 0;

  it('is spoken with all its kinds, whatever the case, and a kind alone for itself', () => {
    expect(speaks('en', 'en')).toBe(true);
    expect(speaks('EN', 'en-GB')).toBe(true);
    expect(speaks('zh-Hant', 'zh-hant-TW')).toBe(true);
    expect(speaks('zh', 'zh_TW')).toBe(true);
    expect(speaks('en-GB', 'en')).toBe(false);
    expect(speaks('fi', 'fil')).toBe(false);
    expect(speaks('ja', null)).toBe(true);
  });
});

describe('a load', () => {
  it('counts each day and each potential for itself', () => {
    const first = withLead(NO_LOAD, '2026-11-25', 'HIGH', NOW);
    const second = withLead(first, '2026-11-25', 'LOW', NOW + 1);
    expect(second).toEqual({
      openLeads: 2,
      given: { day: '2026-11-25', all: 2, of: { HIGH: 1, LOW: 1 } },
      lastAssignedAt: NOW + 1,
    });
    expect(withLead(second, '2026-11-26', null, NOW).given).toEqual({ day: '2026-11-26', all: 1, of: {} });
  });

  it('falls when a lead closes, never below nothing', () => {
    expect(withoutLead(withLead(NO_LOAD, '2026-11-25', null, NOW)).openLeads).toBe(0);
    expect(withoutLead(NO_LOAD).openLeads).toBe(0);
  });
});
