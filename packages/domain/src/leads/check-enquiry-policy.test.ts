import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../test/kept-or-refused.ts';
import { checkEnquiryPolicy } from './check-enquiry-policy.ts';
import { ENQUIRY_POLICY } from './enquiry.ts';
import { receiveEnquiry } from './receive-enquiry.ts';

const at = Date.UTC(2026, 10, 23);
const enquiry = { kind: 'FORM', sourceId: 'web', form: null, ad: null, at } as const;
const closed = {
  id: 'l1',
  closed: { kind: 'LOST', on: '2016-01-01' },
  lastTouch: null,
  lastActivityAt: null,
} as const;
const open = { ...closed, closed: null, lastTouch: { ...enquiry, at: at - 60_000 } };

describe('a policy of those who come back', () => {
  it('is kept as the factory has it, and without any day', () => {
    for (const fit of [ENQUIRY_POLICY, { reopenWithinDays: 0, silentDays: 0 }])
      expect(checkEnquiryPolicy(fit)).toBe(fit);
  });

  it.each<[object, string]>([
    [{ reopenWithinDays: Number.NaN }, 'reopenWithinDays'],
    [{ reopenWithinDays: -1 }, 'reopenWithinDays'],
    [{ reopenWithinDays: '90' }, 'reopenWithinDays'],
    [{ reopenWithinDays: 3661 }, 'reopenWithinDays'],
    [{ silentDays: 0.5 }, 'silentDays'],
    [{ silentDays: undefined }, 'silentDays'],
  ])('is refused for %j', (change, path) => {
    expect(checkEnquiryPolicy({ ...ENQUIRY_POLICY, ...change })).toMatchObject({
      because: 'value-unfit',
      path: [path],
    });
  });

  it('law: whatever was stored is refused under its path, or says how many days count', () => {
    expectKeptOrRefused(ENQUIRY_POLICY, checkEnquiryPolicy, (kept) => {
      expect(receiveEnquiry(enquiry, [closed], 'UTC', kept).kind).toBe('new-lead');
      expect(receiveEnquiry(enquiry, [open], 'UTC', kept).kind).toBe(
        kept.silentDays > 0 ? 'activity' : 'touch',
      );
    });
  });
});
