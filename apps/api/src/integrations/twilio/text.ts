import type { Inbound, InboundStatus } from '@mikomi/domain/capture';
import { enquiry, ignored, personWith, preference } from '../payload/inbound.ts';
import { messageFields } from '../payload/message-fields.ts';
import { pointOf, type Told } from './told.ts';

const STATES: Readonly<Record<string, InboundStatus['state']>> = {
  sent: 'SENT',
  delivered: 'DELIVERED',
  read: 'READ',
  undelivered: 'FAILED',
  failed: 'FAILED',
  canceled: 'FAILED',
};

/** A short message to a number of ours, or what became of one of ours. */
export function readText(told: Told): Inbound {
  const id = told('MessageSid') ?? told('SmsSid') ?? '';
  const status = told('MessageStatus') ?? told('SmsStatus') ?? 'received';
  if (status !== 'received') return readStatus(told, id, status);
  const optOut = told('OptOutType');
  const point = pointOf(told('From'));
  const person = personWith(told('ProfileName'), point);
  if (person.points.length === 0) return ignored(id, null, 'inbound-without-sender');
  const asked = enquiry({
    externalId: id,
    at: null,
    touch: 'MESSAGE',
    person,
    text: told('Body'),
    fields: messageFields({
      type: told('MediaContentType0'),
      media: told('MediaUrl0'),
      payload: told('ButtonPayload'),
    }),
    conversationId: `${point[0].toLowerCase()}:${told('To') ?? ''}:${point[1] ?? ''}`,
  });
  const said = preference(asked, point[0], optOut ?? asked.text);
  if (said) return said;
  return optOut === null
    ? asked
    : ignored(id, null, 'inbound-marketing-preference', { channel: 'SMS', choice: optOut });
}

function readStatus(told: Told, messageId: string, status: string): Inbound {
  const externalId = `${messageId}#${status}`;
  const state = Object.hasOwn(STATES, status) ? STATES[status] : undefined;
  if (state === undefined)
    return ignored(externalId, null, 'inbound-of-no-interest', { sender: 'Twilio', event: status });
  const problem = told('ErrorMessage') ?? told('ErrorCode');
  return { kind: 'status', externalId, at: null, messageId, state, problem };
}
