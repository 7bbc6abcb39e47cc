import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { FOLLOW_UP_KINDS, type FollowUpKind } from '@mikomi/domain/follow-ups';
import { IconCall, IconFollowUp, IconMail, IconMessage, IconPeople, IconPlace } from '@mikomi/ui';
import type { ReactNode } from 'react';

/** What each kind of promise is called; an own kind has a label of its own. */
export const KIND_WORDS: Readonly<Record<FollowUpKind, MessageDescriptor>> = {
  CALL: msg`Call`,
  WHATSAPP: msg`WhatsApp`,
  EMAIL: msg({ message: 'E-mail', context: 'a message' }),
  TEXT: msg`Text message`,
  MEETING: msg`Meeting`,
  DEMO: msg`Product demo`,
  VISIT: msg`Visit`,
  OWN: msg`Something else`,
};

export const KIND_PICTURES: Readonly<Record<FollowUpKind, ReactNode>> = {
  CALL: <IconCall aria-hidden="true" />,
  WHATSAPP: <IconMessage aria-hidden="true" />,
  EMAIL: <IconMail aria-hidden="true" />,
  TEXT: <IconMessage aria-hidden="true" />,
  MEETING: <IconPeople aria-hidden="true" />,
  DEMO: <IconPeople aria-hidden="true" />,
  VISIT: <IconPlace aria-hidden="true" />,
  OWN: <IconFollowUp aria-hidden="true" />,
};

export const KINDS = FOLLOW_UP_KINDS;
