import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const WORDS: Readonly<Record<string, MessageDescriptor>> = {
  FORM: msg`Web form`,
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
