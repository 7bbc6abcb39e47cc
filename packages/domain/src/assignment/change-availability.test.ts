import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, member, NOW } from '../../test/assignment-world.ts';
import { isRefusal } from '../shared/index.ts';
import { changeAvailability } from './change-availability.ts';
import { absencesOf } from './judge-presence.ts';
import { spanAt } from './pool-member.ts';

const aoi = member('aoi');
const staff = [aoi, member('ben'), member('gone', { active: [{ from: 0, until: NOW - DAY }] })];
const TODAY = '2026-11-25';

describe('when a member is away', () => {
  it('pauses from now on, until a moment or until they say so, and not into the past', () => {
    const paused = changeAvailability(aoi, { pause: { until: null } }, staff, NOW);
    expect(paused).toMatchObject({ pauses: [{ from: NOW, until: null }] });
    expect(changeAvailability(aoi, { pause: { until: NOW } }, staff, NOW)).toMatchObject({
      because: 'pause-over',
      path: ['pausedUntil'],
    });
  });

  it('ends a pause now and keeps that it was', () => {
    const resting = member('aoi', { pauses: [{ from: NOW - HOUR, until: null }] });
    expect(changeAvailability(resting, { pause: 'over' }, staff, NOW)).toMatchObject({
      pauses: [{ from: NOW - HOUR, until: NOW }],
    });
  });

  it('replaces what leave is left and keeps what is over', () => {
    const before = member('aoi', {
      leave: [
        { from: '2026-11-01', to: '2026-11-02' },
        { from: '2026-12-01', to: '2026-12-02' },
      ],
    });
    const leave = [{ from: '2026-12-24', to: '2026-12-31' }];
    expect(changeAvailability(before, { leave }, staff, NOW)).toMatchObject({
      leave: [{ from: '2026-11-01', to: '2026-11-02' }, ...leave],
    });
    const reversed = [{ from: '2026-12-31', to: '2026-12-24' }];
    expect(changeAvailability(before, { leave: reversed }, staff, NOW)).toMatchObject({
      because: 'leave-reversed',
      path: ['leave', '0'],
    });
  });

  it('keeps the days already taken of a leave that is cut short, and none twice of one that stays', () => {
    const started = { from: '2026-11-23', to: '2026-11-27' };
    const before = member('aoi', { leave: [started] });
    expect(changeAvailability(before, { leave: [] }, staff, NOW)).toMatchObject({
      leave: [{ from: '2026-11-23', to: '2026-11-24' }],
    });
    const longer = { ...started, to: '2026-11-30' };
    expect(changeAvailability(before, { leave: [longer] }, staff, NOW)).toMatchObject({ leave: [longer] });
    const today = member('aoi', { leave: [{ from: TODAY, to: '2026-11-27' }] });
    expect(changeAvailability(today, { leave: [] }, staff, NOW)).toMatchObject({ leave: [] });
  });

  it('says when it is away although its substitute has left meanwhile', () => {
    const covered = member('aoi', { substituteId: 'gone' });
    for (const said of [{}, { substituteId: 'gone' }])
      expect(changeAvailability(covered, { ...said, pause: { until: null } }, staff, NOW)).toMatchObject({
        pauses: [{ from: NOW, until: null }],
        substituteId: 'gone',
      });
  });

  it('names another active member as the substitute, or nobody', () => {
    for (const substituteId of ['aoi', 'gone', 'stranger'])
      expect(changeAvailability(aoi, { substituteId }, staff, NOW)).toMatchObject({
        because: 'substitute-unfit',
      });
    expect(changeAvailability(aoi, { substituteId: 'ben' }, staff, NOW)).toMatchObject({
      substituteId: 'ben',
    });
    const covered = member('aoi', { substituteId: 'ben' });
    expect(changeAvailability(covered, { substituteId: null }, staff, NOW)).toMatchObject({
      substituteId: null,
    });
  });

  it('law: no change rewrites who was away before, and a pause holds from its own moment on', () => {
    const span = fc
      .tuple(fc.integer({ min: -9, max: 9 }), fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }))
      .map(([from, hours]) => ({
        from: NOW + from * HOUR,
        until: hours === null ? null : NOW + (from + hours) * HOUR,
      }));
    const pause = fc.oneof(
      fc.constant('over' as const),
      fc.integer({ min: 1, max: 9 }).map((hours) => ({ until: NOW + hours * HOUR })),
    );
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 3 }),
        pause,
        fc.integer({ min: 1, max: 8 }),
        (pauses, said, ago) => {
          const before = member('aoi', { pauses });
          const after = changeAvailability(before, { pause: said }, staff, NOW);
          if (isRefusal(after)) throw new Error(after.because);
          const then = NOW - ago * HOUR;
          expect(spanAt(after.pauses, then) === undefined).toBe(spanAt(pauses, then) === undefined);
          const isAway = absencesOf({ ...before, ...after }, NOW, TODAY).length > 0;
          expect(isAway).toBe(said !== 'over');
        },
      ),
    );
  });
});
