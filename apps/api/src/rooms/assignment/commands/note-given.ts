// Invariants: what the product gave by another word than the rules' stands in the log by that word.
// Locks: none; the leads were made in this command.
// Changes: AssignmentEntry.
import { insert } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { potentialsOf } from '../store/potentials-of.ts';
import { assignmentEntryRecord } from '../store/records.ts';

/** A new lead, whose it was made, and by what. */
export interface GivenLead {
  readonly leadId: string;
  readonly memberId: string;
  readonly by: 'BY_SOURCE' | 'BY_LINK';
}

/** Enters into the log that new leads are somebody's by their source or by whose link led there. */
export async function noteGiven(tx: Transaction, given: readonly GivenLead[]): Promise<void> {
  if (given.length === 0 || tx.quiet) return;
  const potentials = await potentialsOf(
    tx,
    given.map(({ leadId }) => leadId),
  );
  await insert(
    tx,
    assignmentEntryRecord,
    given.map(({ leadId, memberId, by }) => ({
      id: newId(),
      leadId,
      at: tx.now(),
      kind: by,
      memberId,
      fromMemberId: null,
      teamId: null,
      potential: potentials.get(leadId) ?? null,
      actorId: tx.actorId ?? null,
    })),
  );
}
