import type { Inbound, InboundEnquiry } from '@mikomi/domain/capture';
import type { SentenceParameters } from '@mikomi/domain/shared';
import { enquiry, ignored, personWith } from '../payload/inbound.ts';
import { listAt, textAt, valueAt } from '../payload/json.ts';
import { messageFields } from '../payload/message-fields.ts';
import { momentOfMillis } from '../payload/moment.ts';
import { contentId } from '../payload/signature.ts';
import { attributionOfReferral, isFromAd } from './referral.ts';

/** Where it was written, and our own id there. */
export interface Chat {
  readonly kind: 'MESSENGER' | 'INSTAGRAM';
  readonly ownId: string | null;
}

/** One event of Messenger or of Instagram's messages. */
export function readMessaging(chat: Chat, event: unknown): readonly Inbound[] {
  const at = momentOfMillis(textAt(event, 'timestamp'));
  const has = (key: string) => valueAt(event, key) !== undefined;
  const leaveAlone = (key: Parameters<typeof ignored>[2], parameters?: SentenceParameters) => [
    ignored(contentId(JSON.stringify(event ?? null)), at, key, parameters),
  ];
  if (has('message')) return readMessage(chat, event);
  if (has('message_edit'))
    return readMessage(chat, { ...Object(event), message: valueAt(event, 'message_edit') });
  if (has('postback')) return readPostback(chat, event);
  if (has('referral'))
    return isFromAd(valueAt(event, 'referral'))
      ? [fromPerson(chat, event, contentId(JSON.stringify(event)), null)]
      : leaveAlone('inbound-opened-chat');
  if (has('delivery')) return readDelivered(event);
  if (has('read')) return leaveAlone('inbound-seen');
  if (has('reaction'))
    return leaveAlone('inbound-reaction', { reaction: textAt(event, 'reaction', 'emoji') ?? '–' });
  const name = Object.keys(Object(event)).find((key) => !/^(sender|recipient|timestamp)$/.test(key));
  return leaveAlone('inbound-of-no-interest', { sender: 'Meta', event: name ?? '–' });
}

function readMessage(chat: Chat, event: unknown): readonly Inbound[] {
  const message = valueAt(event, 'message');
  const edits = textAt(message, 'num_edit');
  const id = textAt(message, 'mid') ?? contentId(JSON.stringify(event));
  const externalId = edits === null ? id : `${id}#${edits}`;
  const at = momentOfMillis(textAt(event, 'timestamp'));
  if (valueAt(message, 'is_deleted') === true) return [ignored(`${id}#deleted`, at, 'inbound-taken-back')];
  if (valueAt(message, 'is_echo') !== true) return [fromPerson(chat, event, externalId, message)];
  const personId = textAt(event, 'recipient', 'id');
  return [
    {
      kind: 'own-words',
      externalId,
      at,
      to: personWith(null, [chat.kind, personId]),
      text: textAt(message, 'text'),
      conversationId: conversationOf(chat, personId),
    },
  ];
}

function readPostback(chat: Chat, event: unknown): readonly Inbound[] {
  const postback = valueAt(event, 'postback');
  const id = textAt(postback, 'mid') ?? contentId(JSON.stringify(event));
  return [fromPerson(chat, event, id, { ...Object(postback), text: textAt(postback, 'title') })];
}

function readDelivered(event: unknown): readonly Inbound[] {
  const at = momentOfMillis(textAt(event, 'delivery', 'watermark'));
  const ids = listAt(event, 'delivery', 'mids').filter((id) => typeof id === 'string');
  if (ids.length === 0) return [ignored(contentId(JSON.stringify(event)), at, 'inbound-seen')];
  return ids.map((messageId) => ({
    kind: 'status',
    externalId: `${messageId}#delivered`,
    at,
    messageId,
    state: 'DELIVERED',
    problem: null,
  }));
}

function fromPerson(
  chat: Chat,
  event: unknown,
  externalId: string,
  message: unknown,
): InboundEnquiry | Inbound {
  const at = momentOfMillis(textAt(event, 'timestamp'));
  const personId = textAt(event, 'sender', 'id');
  if (personId === null) return ignored(externalId, at, 'inbound-without-sender');
  const referral = valueAt(message, 'referral') ?? valueAt(event, 'referral');
  return enquiry({
    externalId,
    at,
    touch: message === null ? 'AD' : 'MESSAGE',
    person: personWith(null, [chat.kind, personId]),
    text: textAt(message, 'text'),
    fields: messageFields({
      type: textAt(message, 'attachments', 0, 'type'),
      media: textAt(message, 'attachments', 0, 'payload', 'url'),
      payload: textAt(message, 'quick_reply', 'payload') ?? textAt(message, 'payload'),
    }),
    attribution: attributionOfReferral(referral),
    conversationId: conversationOf(chat, personId),
    toFetch: { profileId: personId, chat: chat.kind },
  });
}

function conversationOf({ kind, ownId }: Chat, personId: string | null): string | null {
  return personId === null ? null : `${kind.toLowerCase()}:${ownId ?? ''}:${personId}`;
}
