import type { Inbound, InboundCall } from '@mikomi/domain/capture';
import { enquiry, ignored } from '../payload/inbound.ts';
import { textAt } from '../payload/json.ts';
import { momentOfSeconds } from '../payload/moment.ts';
import { contentId } from '../payload/signature.ts';
import { conversationOf, ownNumberOf } from './conversation.ts';
import { chatIdOf, personIn } from './person.ts';

/** A call in WhatsApp: told when it begins and when it ends, and only its end says what became of it. */
export function readCall(value: unknown, call: unknown): Inbound {
  const id = textAt(call, 'id') ?? contentId(JSON.stringify(call));
  const event = textAt(call, 'event');
  const at = momentOfSeconds(textAt(call, 'start_time') ?? textAt(call, 'timestamp'));
  if (event !== 'terminate') return ignored(`${id}#${event ?? ''}`, at, 'inbound-call-under-way');
  const isOurs = textAt(call, 'direction') === 'BUSINESS_INITIATED';
  const number = textAt(call, isOurs ? 'to' : 'from');
  const person = personIn(value, number, textAt(call, isOurs ? 'to_user_id' : 'from_user_id'));
  if (person.points.length === 0) return ignored(id, at, 'inbound-without-sender');
  const told = outcomeOf(call, isOurs, ownNumberOf(value));
  const conversationId = conversationOf(value, chatIdOf(person));
  if (isOurs)
    return { kind: 'own-words', externalId: id, at, to: person, text: null, conversationId, call: told };
  return enquiry({ externalId: id, at, touch: 'CALL', person, conversationId, call: told });
}

function outcomeOf(call: unknown, isOurs: boolean, ourNumber: string | null): InboundCall {
  const duration = Number(textAt(call, 'duration') ?? Number.NaN);
  const hasTalked =
    textAt(call, 'status')?.toUpperCase() === 'COMPLETED' && (duration > 0 || Number.isNaN(duration));
  return {
    direction: isOurs ? 'OUT' : 'IN',
    outcome: hasTalked ? 'ANSWERED' : isOurs ? 'FAILED' : 'MISSED',
    durationSeconds: Number.isFinite(duration) && duration >= 0 ? duration : null,
    ourNumber,
  };
}
