import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAcceptance, decideDecline, type GivenLead } from './decide-answer.ts';

const given: GivenLead = { ownerId: 'aoi', isOpen: true, acceptedAt: null };
const because = (answer: object) => ('because' in answer ? answer.because : undefined);

const leads: fc.Arbitrary<GivenLead> = fc.record({
  ownerId: fc.constantFrom('aoi', 'ben', null),
  isOpen: fc.boolean(),
  acceptedAt: fc.option(fc.nat(), { nil: null }),
});

describe('an answer to a lead that was given', () => {
  it('accepts it once, by whom it was given to and while it is open', () => {
    expect(decideAcceptance(given, 'aoi')).toEqual({ kind: 'accepted' });
    expect(because(decideAcceptance(given, 'ben'))).toBe('may-not-answer');
    expect(because(decideAcceptance({ ...given, isOpen: false }, 'aoi'))).toBe('lead-closed');
    expect(because(decideAcceptance({ ...given, acceptedAt: 1 }, 'aoi'))).toBe('already-accepted');
  });

  it('declines it with a reason, which is kept tidy', () => {
    expect(decideDecline(given, 'aoi', '  On   the road ')).toEqual({
      kind: 'declined',
      reason: 'On the road',
    });
    expect(decideDecline(given, 'aoi', ' 　 ')).toMatchObject({
      because: 'decline-without-reason',
      path: ['reason'],
    });
    expect(because(decideDecline(given, 'aoi', 'x'.repeat(100_000)))).toBe('text-too-long');
  });

  it('law: what may be declined may be accepted, and nobody answers for another', () => {
    fc.assert(
      fc.property(leads, fc.constantFrom('aoi', 'ben'), fc.string(), (lead, memberId, reason) => {
        const declined = decideDecline(lead, memberId, reason);
        const accepted = decideAcceptance(lead, memberId);
        if (declined.kind === 'declined') expect(accepted.kind).toBe('accepted');
        if (lead.ownerId !== memberId) expect(because(accepted)).toBe('may-not-answer');
      }),
    );
  });
});
