import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, member, NOW } from '../../test/assignment-world.ts';
import { type MemberLoad, NO_LOAD, withLead } from './assignment-state.ts';
import { NO_CAPS } from './caps.ts';
import { type ClaimedLead, decideClaim } from './decide-claim.ts';

const nobodys: ClaimedLead = { owner: null, potential: 'HIGH' };
const holding = (openLeads: number): MemberLoad => ({ ...NO_LOAD, openLeads });
const because = (answer: object) => ('because' in answer ? answer.because : undefined);

describe('a claim', () => {
  it('makes a lead that is nobody’s the claimant’s', () => {
    expect(decideClaim(nobodys, member('aoi'), NO_LOAD, NOW, false)).toEqual({ kind: 'claimed' });
  });

  it('tells who came too late whose it is, and whoever has it that they do', () => {
    const taken = { ...nobodys, owner: { id: 'ben', name: 'Ben' } };
    expect(decideClaim(taken, member('aoi'), NO_LOAD, NOW, false)).toMatchObject({
      because: 'already-claimed',
      parameters: { name: 'Ben' },
    });
    expect(because(decideClaim(taken, member('ben'), NO_LOAD, NOW, true))).toBe('already-yours');
  });

  it('counts the day of the claimant alone', () => {
    const claimant = member('aoi', { caps: { ...NO_CAPS, perDay: 1 } });
    const load = withLead(NO_LOAD, '2026-11-25', 'HIGH', NOW);
    expect(because(decideClaim(nobodys, claimant, load, NOW, false))).toBe('day-cap-reached');
    expect(decideClaim(nobodys, claimant, load, NOW + DAY, false)).toEqual({ kind: 'claimed' });
  });

  it('law: below the cap it is given, from the cap on only to whoever may go beyond it', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.boolean(), (open, most, mayExceed) => {
        const claimant = member('aoi', { caps: { ...NO_CAPS, openLeads: most } });
        const { kind } = decideClaim(nobodys, claimant, holding(open), NOW, mayExceed);
        expect(kind).toBe(open < most || mayExceed ? 'claimed' : 'refused');
      }),
    );
  });
});
