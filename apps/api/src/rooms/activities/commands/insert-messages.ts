// Invariants: a message is of its channel, and of no moment to come; they are logged by the member.
// Locks: none.
// Changes: Activity.
import type { MessageChannel } from '@mikomi/domain/activities';
import { insert } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { About } from '../store/find-about.ts';
import { activityRecord } from '../store/records.ts';

/** A message that was written elsewhere, with the id that it is to have. */
export interface WrittenMessage {
  readonly id: string;
  readonly direction: 'IN' | 'OUT';
  readonly at: number;
  readonly text: string;
}

/** The longest text that a timeline keeps of one message. */
export const LONGEST_MESSAGE = 20_000;

/** Writes messages of a conversation in a command that is under way. */
export async function insertMessages(
  tx: Transaction,
  member: MemberContext,
  channel: MessageChannel,
  { leadId, contactId, companyId }: About,
  messages: readonly WrittenMessage[],
): Promise<void> {
  await insert(
    tx,
    activityRecord,
    messages.map(({ id, direction, at, text }) => ({
      id,
      kind: 'MESSAGE',
      channel,
      direction,
      leadId,
      contactId,
      companyId,
      memberId: member.memberId,
      teamId: member.teamId ?? null,
      body: text.slice(0, LONGEST_MESSAGE),
      mentions: [],
      occurredAt: Math.min(at, tx.now()),
      recordedAt: tx.now(),
    })),
  );
}
