import { describe, expect, it } from 'vitest';
import type { InboundEnquiry } from './inbound.ts';
import { isTestEnquiry, isTestEntry } from './test-entry.ts';

const enquiry = (value: string, isTest?: boolean): InboundEnquiry => ({
  kind: 'enquiry',
  externalId: '1',
  at: null,
  touch: 'FORM',
  person: { name: null, points: [] },
  text: null,
  fields: [{ name: 'email', value }],
  attribution: {},
  conversationId: null,
  ...(isTest && { isTest }),
});

describe('a test lead', () => {
  it.each([
    '<test lead: dummy data for full_name>',
    'p:<test lead: dummy data for phone_number>',
    'Test@fb.com',
  ])('%s tells of one, by a list and by a webhook alike', (value) => {
    expect(isTestEntry(['x', value])).toBe(true);
    expect(isTestEnquiry(enquiry(value))).toBe(true);
  });

  it('is also what its sender calls one, and nothing else', () => {
    expect(isTestEnquiry(enquiry('ada@lund.example', true))).toBe(true);
    expect(isTestEnquiry(enquiry('ada@lund.example'))).toBe(false);
    expect(isTestEntry(['a test lead', 'contest@fb.com'])).toBe(false);
  });
});
