import type { Inbound, InboundStatus } from '@mikomi/domain/capture';
import { ignored } from '../payload/inbound.ts';
import { textAt } from '../payload/json.ts';
import { momentOfSeconds } from '../payload/moment.ts';
import { contentId } from '../payload/signature.ts';

const STATES: Readonly<Record<string, InboundStatus['state']>> = {
  sent: 'SENT',
  delivered: 'DELIVERED',
  read: 'READ',
  played: 'READ',
  failed: 'FAILED',
};

/** What became of a message or a call of ours. Of a group each reader is told of, so the reader is part of the id. */
export function readStatus(status: unknown): Inbound {
  const messageId = textAt(status, 'id');
  const told = textAt(status, 'status') ?? '';
  const at = momentOfSeconds(textAt(status, 'timestamp'));
  const reader =
    textAt(status, 'recipient_participant_user_id') ?? textAt(status, 'recipient_participant_id');
  const externalId = `${messageId ?? contentId(JSON.stringify(status))}#${told}${reader === null ? '' : `#${reader}`}`;
  if (textAt(status, 'type') === 'call') return ignored(externalId, at, 'inbound-call-under-way');
  const state = Object.hasOwn(STATES, told) ? STATES[told] : undefined;
  if (messageId === null || state === undefined)
    return ignored(externalId, at, 'inbound-of-no-interest', { sender: 'WhatsApp', event: told || '–' });
  return { kind: 'status', externalId, at, messageId, state, problem: problemOf(status) };
}

function problemOf(status: unknown): string | null {
  return textAt(status, 'errors', 0, 'error_data', 'details') ?? textAt(status, 'errors', 0, 'title');
}
