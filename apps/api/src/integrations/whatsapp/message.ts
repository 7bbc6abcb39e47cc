import type { Inbound } from '@mikomi/domain/capture';
import { enquiry, ignored, preference } from '../payload/inbound.ts';
import { textAt, valueAt } from '../payload/json.ts';
import { momentOfSeconds } from '../payload/moment.ts';
import { contentId } from '../payload/signature.ts';
import { contentOf } from './content.ts';
import { conversationOf } from './conversation.ts';
import { chatIdOf, personIn } from './person.ts';

/** Something that somebody wrote to a number of ours, or that happened to their account. */
export function readMessage(value: unknown, message: unknown): Inbound {
  const externalId = textAt(message, 'id') ?? contentId(JSON.stringify(message));
  const at = momentOfSeconds(textAt(message, 'timestamp'));
  const aside = setAside(message);
  if (aside) return ignored(externalId, at, ...aside);
  const person = personIn(value, textAt(message, 'from'), textAt(message, 'from_user_id'));
  if (person.points.length === 0) return ignored(externalId, at, 'inbound-without-sender');
  const referral = valueAt(message, 'referral');
  const asked = enquiry({
    externalId,
    at,
    touch: 'MESSAGE',
    person,
    ...contentOf(message),
    attribution: attributionOf(referral),
    conversationId: conversationOf(value, chatIdOf(person)),
  });
  return preference(asked, 'WHATSAPP') ?? asked;
}

type Aside = readonly [Parameters<typeof ignored>[2], Parameters<typeof ignored>[3]?];

function setAside(message: unknown): Aside | undefined {
  if (textAt(message, 'group_id') !== null) return ['inbound-group'];
  switch (textAt(message, 'type')) {
    case 'reaction':
      return ['inbound-reaction', { reaction: textAt(message, 'reaction', 'emoji') ?? '–' }];
    case 'revoke':
      return ['inbound-taken-back'];
    case 'request_welcome':
      return ['inbound-opened-chat'];
    case 'system':
      return textAt(message, 'system', 'type') === 'customer_identity_changed'
        ? ['inbound-identity-changed']
        : ['inbound-number-changed', { number: numberNow(message) }];
    case 'interactive': {
      const answer = textAt(message, 'interactive', 'call_permission_reply', 'response');
      return answer === null ? undefined : ['inbound-call-permission', { answer }];
    }
    default:
      return undefined;
  }
}

function numberNow(message: unknown): string {
  return textAt(message, 'system', 'wa_id') ?? textAt(message, 'system', 'user_id') ?? '–';
}

function attributionOf(referral: unknown) {
  const ad = textAt(referral, 'source_id');
  const page = textAt(referral, 'source_url');
  const content = textAt(referral, 'headline');
  const click = textAt(referral, 'ctwa_clid');
  return {
    ...(ad && { ad }),
    ...(page && { page }),
    ...(content && { content }),
    ...(click && { click: `ctwa_clid:${click}` }),
  };
}
