// Invariants: as `keep-consents.ts` and `join-groups.ts`.
// Locks: as `keep-consents.ts` and `join-groups.ts`.
// Changes: as `keep-consents.ts` and `join-groups.ts`.
import type { Transaction } from '../../../../platform/context.ts';
import { type Joining, joinGroups } from '../../commands/join-groups.ts';
import type { InletRow } from '../../inbox/opened-inlet.ts';
import { formOfInlet } from '../store/form-at.ts';
import { type Agreeing, keepConsents } from './keep-consents.ts';

/** Keeps what comes of an inlet's form beside the enquiries: what was agreed to, and in which groups who sent it is. */
export async function keepOfForm(
  tx: Transaction,
  inlet: InletRow,
  sent: readonly (Agreeing & Joining)[],
): Promise<void> {
  const served = inlet.kind === 'WEB_FORM' && sent.length > 0 ? await formOfInlet(tx, inlet.id) : undefined;
  if (!served) return;
  await keepConsents(tx, inlet, served, sent);
  await joinGroups(tx, served.groupIds, sent);
}
