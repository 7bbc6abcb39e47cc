import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OriginName } from './touch-detail.ts';

const WORDS: Readonly<Record<string, MessageDescriptor>> = {
  FORM: msg({ message: 'Form', context: 'of an enquiry' }),
  AD: msg`Advertisement`,
  CALL: msg`Call`,
  MESSAGE: msg`Message`,
  EMAIL: msg({ message: 'E-mail', context: 'a message' }),
  VISIT: msg`Visit`,
  REFERRAL: msg`Referral`,
  IMPORT: msg`Import`,
  MANUAL: msg`Entered by hand`,
};

/** What a kind of touch is called. */
export const touchWord = (kind: string): MessageDescriptor => WORDS[kind] ?? msg`Enquiry`;

/** What is known of where an enquiry came from. */
export const ORIGIN_WORDS: Readonly<Record<OriginName, MessageDescriptor>> = {
  campaign: msg`Campaign`,
  medium: msg`Medium`,
  origin: msg`Came from`,
  ad: msg({ message: 'Ad', context: 'of an enquiry' }),
  form: msg({ message: 'Form', context: 'of an enquiry' }),
  page: msg`Page`,
  referrer: msg`Page before`,
};
