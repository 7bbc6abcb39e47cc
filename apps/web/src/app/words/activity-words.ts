import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActivityKind, CallOutcome, MessageChannel } from '@mikomi/domain/activities';

export const ACTIVITY_WORDS: Readonly<Record<ActivityKind, MessageDescriptor>> = {
  COMMENT: msg`Comment`,
  CALL: msg`Call`,
  MESSAGE: msg`Message`,
  MEETING: msg`Meeting`,
  DEMO: msg`Product demo`,
  VISIT: msg`Visit`,
};

export const OUTCOME_WORDS: Readonly<Record<CallOutcome, MessageDescriptor>> = {
  REACHED: msg`Reached`,
  NO_ANSWER: msg`No answer`,
  BUSY: msg`Busy`,
  VOICEMAIL: msg`Voicemail`,
  WRONG_NUMBER: msg`Wrong number`,
  REFUSED: msg`Refused`,
};

export const CHANNEL_WORDS: Readonly<Record<MessageChannel, MessageDescriptor>> = {
  EMAIL: msg({ message: 'E-mail', context: 'a message' }),
  WHATSAPP: msg`WhatsApp`,
  LINE: msg`LINE`,
  SMS: msg`Text message`,
  MESSENGER: msg`Messenger`,
  INSTAGRAM: msg`Instagram`,
  FORM: msg({ message: 'Form', context: 'a message' }),
};
