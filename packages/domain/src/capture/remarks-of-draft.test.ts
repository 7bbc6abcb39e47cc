import { expect, it } from 'vitest';
import { enquiryContext, enquiryOf } from '../../test/enquiries.ts';
import { sayer, sharedWords } from '../shared/index.ts';
import { draftEnquiry } from './draft-enquiry.ts';
import type { EnquiryDraft } from './enquiry-draft.ts';
import { remarksOfDraft } from './remarks-of-draft.ts';
import { captureWords } from './words.ts';

const say = sayer(sharedWords, captureWords);

const draftOf = (fields: Readonly<Record<string, string>>) =>
  draftEnquiry(enquiryOf(fields), enquiryContext) as EnquiryDraft;

it('says which value did not fit, and which letters are damaged', () => {
  const remarks = remarksOfDraft(
    draftOf({ name: 'n'.repeat(400), email: 'mei@example.com', message: 'Ol\uFFFD' }),
  );
  expect(remarks.map((remark) => say(remark, 'en'))).toEqual([
    '“name” is only kept with the touch. Use at most 300 characters.',
    'Some letters of “message” came in damaged. Have it sent as UTF-8.',
  ]);
});

it('says nothing of what could all be read', () => {
  expect(remarksOfDraft(draftOf({ name: 'Mei', email: 'mei@example.com' }))).toEqual([]);
});
