import type { Inbound, InboundCall } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { KeptDelivery, Sender, WhatCame } from '../../rooms/capture/index.ts';
import { fieldsOf } from '../payload/flatten.ts';
import { enquiry, ignored, personWith, unreadable } from '../payload/inbound.ts';
import { momentOfMillis, momentOfText } from '../payload/moment.ts';
import { isAgreed, webhookSecrets } from './genuine.ts';
import { KEPT_HEADERS, type Payload, readPayloads } from './payloads.ts';

/** A telephone system that posts each call when it is over, under whichever of the usual names. */
export const callWebhook: Sender = {
  kind: 'CALL_WEBHOOK',
  secrets: webhookSecrets,
  keptHeaders: KEPT_HEADERS,
  isGenuine: isAgreed,
  read,
};

async function read(delivery: KeptDelivery): Promise<WhatCame> {
  const payloads = await readPayloads(delivery);
  if (isRefusal(payloads)) return payloads;
  const calls = payloads.map(readCall);
  return calls.some((call) => call === undefined)
    ? unreadable('call')
    : calls.filter((call) => call !== undefined);
}

function readCall({ externalId, at: sentAt, json }: Payload): Inbound | undefined {
  const fields = fieldsOf(json);
  const told = (names: readonly string[]) =>
    names.flatMap((name) => fields.find((field) => plain(field.name) === name)?.value ?? [])[0] ?? null;
  const status = plain(told(NAMES.status) ?? '');
  const from = told(NAMES.from);
  const to = told(NAMES.to);
  if (from === null && to === null) return undefined;
  const caller = from !== null && isNumber(from) ? from : null;
  const id = told(NAMES.id) ?? externalId;
  const when = told(NAMES.at);
  const at = sentAt ?? (/^\d+(?:\.\d+)?$/.test(when ?? '') ? momentOfMillis(when) : momentOfText(when));
  const isOut = /^out/.test(plain(told(NAMES.direction) ?? 'in'));
  const duration = Number(told(NAMES.duration) ?? Number.NaN);
  const durationSeconds = Number.isFinite(duration) && duration >= 0 ? duration : null;
  const outcome = outcomeOf(status, durationSeconds);
  if (outcome === 'RINGING') return ignored(`${id}#${status}`, at, 'inbound-call-under-way');
  const person = personWith(isOut ? null : told(NAMES.name), ['PHONE', isOut ? to : caller]);
  if (person.points.length === 0) return ignored(id, at, 'inbound-without-sender');
  const call: InboundCall = {
    direction: isOut ? 'OUT' : 'IN',
    outcome: !isOut && outcome !== 'ANSWERED' ? 'MISSED' : outcome,
    durationSeconds,
    ourNumber: isOut ? from : to,
  };
  return isOut
    ? { kind: 'own-words', externalId: id, at, to: person, text: null, conversationId: null, call }
    : enquiry({
        externalId: id,
        at,
        touch: 'CALL',
        person,
        fields: fields.filter(({ value, name }) => !OURS.has(plain(name)) && !isOfSomebody(value)),
        call,
      });
}

/** A caller who withholds their number is named by a word. */
const isNumber = (from: string) => /\d/.test(from) || from.includes('@');

/** Beside the caller, a telephone system names our lines and people, which are not the caller's: however a number is written. */
const isOfSomebody = (value: string) => value.includes('@') || value.replace(/\D/g, '').length >= 5;

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What telephone systems call the parts of a call, without case and signs between. */
const NAMES = {
  id: ['id', 'callid', 'callsid', 'uuid', 'calluuid', 'uniqueid', 'sessionid'],
  from: ['from', 'caller', 'callerid', 'callernumber', 'fromnumber', 'src', 'ani', '発信者番号'],
  to: ['to', 'called', 'callee', 'calleenumber', 'callednumber', 'tonumber', 'dst', 'did', '着信番号'],
  name: ['name', 'callername', 'fromname'],
  direction: ['direction', 'calldirection', 'type'],
  status: ['status', 'callstatus', 'outcome', 'disposition', 'result', 'event', 'state'],
  duration: ['duration', 'callduration', 'billsec', 'talktime', 'durationseconds'],
  at: ['at', 'time', 'timestamp', 'starttime', 'startedat', 'start', 'calldate', 'createdat'],
} as const;

/** The parts of a call that say nothing of the caller. */
const OURS: ReadonlySet<string> = new Set([
  ...NAMES.id,
  ...NAMES.from,
  ...NAMES.to,
  ...NAMES.direction,
  ...NAMES.at,
]);

function outcomeOf(status: string, seconds: number | null): InboundCall['outcome'] {
  if (
    /^(?:ringing|initiated|queued|started|start|inprogress|incall|ongoing|hold|dialing|connecting)$/.test(
      status,
    )
  )
    return 'RINGING';
  if (/noanswer|notanswered|unanswered|missed|cancel|abandon|voicemail|timeout|norespon|不在/.test(status))
    return 'MISSED';
  if (/busy|話中/.test(status)) return 'BUSY';
  if (/fail|error|congestion|unavailable|reject|declin/.test(status)) return 'FAILED';
  if (/answer|complet|connect|hangup|ended|end|success|応答/.test(status))
    return seconds === 0 ? 'MISSED' : 'ANSWERED';
  return seconds !== null && seconds > 0 ? 'ANSWERED' : 'MISSED';
}
