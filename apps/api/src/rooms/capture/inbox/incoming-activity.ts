import type { Activity, CallOutcome, MessageChannel } from '@mikomi/domain/activities';
import type { InboundCall, InboundEnquiry, InboundOwnWords, InboundPerson } from '@mikomi/domain/capture';
import { beginning } from '../reading/beginning.ts';

const OUTCOMES: Readonly<Record<InboundCall['outcome'], CallOutcome | null>> = {
  ANSWERED: 'REACHED',
  MISSED: 'NO_ANSWER',
  BUSY: 'BUSY',
  FAILED: 'NO_ANSWER',
  RINGING: null,
};

/** The longest text that a timeline keeps of one message. */
const LONGEST = 20_000;

/** What stands on the timeline of a message or a call; undefined where nothing was said, such as by a form that made a lead. */
export function activityOf(inbound: InboundEnquiry | InboundOwnWords, at: number): Activity | undefined {
  const direction = inbound.kind === 'enquiry' ? 'IN' : 'OUT';
  const text = beginning(textOf(inbound), LONGEST);
  if (inbound.call) {
    const { outcome, durationSeconds } = inbound.call;
    const seconds = outcome === 'ANSWERED' ? durationSeconds : null;
    const duration = seconds === null ? null : { seconds, basis: 'MEASURED' as const };
    return {
      kind: 'CALL',
      direction,
      channel: null,
      outcome: OUTCOMES[outcome],
      duration,
      text,
      occurredAt: at,
    };
  }
  const channel = channelOf(inbound);
  return { kind: 'MESSAGE', direction, channel, outcome: null, duration: null, text, occurredAt: at };
}

const CHANNELS: Readonly<Partial<Record<InboundPerson['points'][number]['kind'], MessageChannel>>> = {
  WHATSAPP: 'WHATSAPP',
  LINE: 'LINE',
  MESSENGER: 'MESSENGER',
  INSTAGRAM: 'INSTAGRAM',
  EMAIL: 'EMAIL',
  PHONE: 'SMS',
};

function channelOf(inbound: InboundEnquiry | InboundOwnWords): MessageChannel {
  if (inbound.kind === 'enquiry' && inbound.touch === 'EMAIL') return 'EMAIL';
  if (inbound.kind === 'enquiry' && inbound.touch !== 'MESSAGE') return 'FORM';
  const { points } = inbound.kind === 'enquiry' ? inbound.person : inbound.to;
  return CHANNELS[points[0]?.kind ?? 'PHONE'] ?? 'SMS';
}

/** What was said, and the picture, voice or file that was sent: by its name or sort, for the file itself is not kept. */
function textOf(inbound: InboundEnquiry | InboundOwnWords): string {
  const told = (name: string) =>
    inbound.kind === 'enquiry' ? inbound.fields.find((field) => field.name === name)?.value : undefined;
  const file = told('message.media') && (told('message.file') ?? told('message.type'));
  return [inbound.text, file && `📎 ${file}`].filter(Boolean).join('\n\n');
}
