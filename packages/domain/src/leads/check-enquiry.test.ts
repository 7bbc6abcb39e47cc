import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../test/kept-or-refused.ts';
import { checkEarlierLeads, checkEnquiry } from './check-enquiry.ts';
import type { EarlierLead, Enquiry } from './enquiry.ts';
import { receiveEnquiry } from './receive-enquiry.ts';

const enquiry: Enquiry = {
  kind: 'FORM',
  sourceId: 'web',
  form: 'contact',
  ad: null,
  at: Date.UTC(2026, 10, 29),
  productIds: ['p'],
  conversationId: null,
};
const touch = { kind: 'FORM', sourceId: 'web', form: null, ad: null, at: Date.UTC(2026, 9, 1) } as const;
const open: EarlierLead = {
  id: 'l1',
  closed: null,
  lastTouch: touch,
  lastActivityAt: Date.UTC(2026, 9, 2),
  productIds: ['p'],
  conversationIds: ['c'],
};
const lost: EarlierLead = { ...open, id: 'l2', closed: { kind: 'LOST', on: '2026-11-01' }, lastTouch: null };
const kinds = ['touch', 'activity', 'reopen', 'new-lead'];

describe('an enquiry that was sent', () => {
  it.each<[string, unknown]>([
    ['at', { ...enquiry, at: 1e20 }],
    ['at', { ...enquiry, at: Number.NaN }],
    ['at', { ...enquiry, at: '2026-11-29' }],
    ['kind', { ...enquiry, kind: 'PIGEON' }],
    ['sourceId', { ...enquiry, sourceId: undefined }],
    ['productIds.0', { ...enquiry, productIds: [null] }],
  ])('is refused by what does not fit in its %s', (path, sent) => {
    expect(checkEnquiry(sent)).toMatchObject({ because: 'value-unfit', path: path.split('.') });
  });
  it('law: is refused under its path, or judged, whatever was sent', () => {
    expectKeptOrRefused(enquiry, checkEnquiry, (kept) => {
      expect(kinds).toContain(receiveEnquiry(kept, [open, lost], 'Asia/Tokyo').kind);
    });
  });
});

describe('earlier leads that were gathered', () => {
  it('are refused by the one that does not fit', () => {
    expect(checkEarlierLeads([open, null])).toMatchObject({ path: ['1'] });
    expect(checkEarlierLeads([{ ...open, closed: undefined }])).toMatchObject({ path: ['0', 'closed'] });
  });
  it('law: are refused under their path, or judged, whatever was stored', () => {
    expectKeptOrRefused([open, lost], checkEarlierLeads, (kept) => {
      expect(kinds).toContain(receiveEnquiry(enquiry, kept, 'Asia/Tokyo').kind);
    });
  });
});
