import type { Inbound, InboundCall } from '@mikomi/domain/capture';
import { enquiry, ignored, personWith } from '../payload/inbound.ts';
import { messageFields } from '../payload/message-fields.ts';
import { momentOfText } from '../payload/moment.ts';
import { pointOf, type Told } from './told.ts';

const OUTCOMES: Readonly<Record<string, InboundCall['outcome']>> = {
  completed: 'ANSWERED',
  answered: 'ANSWERED',
  'no-answer': 'MISSED',
  canceled: 'MISSED',
  busy: 'BUSY',
  failed: 'FAILED',
};

/**
 * What became of a call, told once when it is over. Where it was put through to one of ours, whether they took it is what counts:
 * to Twilio the call itself was answered.
 */
export function readCall(told: Told): Inbound {
  const id = told('CallSid') ?? '';
  const status = told('DialCallStatus') ?? told('CallStatus') ?? '';
  const at = momentOfText(told('Timestamp'));
  const outcome = Object.hasOwn(OUTCOMES, status) ? OUTCOMES[status] : undefined;
  if (told('ParentCallSid') !== null) return ignored(`${id}#${status}`, at, 'inbound-call-leg');
  if (outcome === undefined) return ignored(`${id}#${status}`, at, 'inbound-call-under-way');
  const isIn = (told('Direction') ?? 'inbound') === 'inbound';
  const person = personWith(isIn ? told('CallerName') : null, pointOf(told(isIn ? 'From' : 'To')));
  if (person.points.length === 0) return ignored(id, at, 'inbound-without-sender');
  const call: InboundCall = {
    direction: isIn ? 'IN' : 'OUT',
    outcome: isIn ? lost(outcome) : outcome,
    durationSeconds: secondsOf(told('DialCallDuration') ?? told('CallDuration')),
    ourNumber: told(isIn ? 'To' : 'From'),
  };
  if (!isIn)
    return { kind: 'own-words', externalId: id, at, to: person, text: null, conversationId: null, call };
  return enquiry({
    externalId: id,
    at,
    touch: 'CALL',
    person,
    call,
    fields: messageFields({ media: told('RecordingUrl') }),
  });
}

/** Whoever called us and found us busy, or a line that failed, was missed all the same. */
function lost(outcome: InboundCall['outcome']): InboundCall['outcome'] {
  return outcome === 'ANSWERED' ? outcome : 'MISSED';
}

function secondsOf(text: string | null): number | null {
  const seconds = Number(text ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
