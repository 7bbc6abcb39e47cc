// Invariants: a source that is a web form has one form, which can be used as it is.
// Locks: those of the command that opens the source.
// Changes: WebForm.
import { firstForm } from '@mikomi/domain/capture';
import { insert } from '../../../../platform/change/write-records.ts';
import type { Transaction } from '../../../../platform/context.ts';
import { newId } from '../../../../platform/ids.ts';
import type { OrganizationFacts } from '../../../../platform/member-context.ts';
import { webFormRecord } from '../../store/records.ts';

/** Gives a source that is opened the form that most begin with. */
export async function addFirstForm(
  tx: Transaction,
  sourceId: string,
  { nameOrder }: OrganizationFacts,
): Promise<void> {
  const { productNames: _, ...form } = firstForm(nameOrder === 'FAMILY_FIRST' ? 'parts' : 'whole');
  await insert(tx, webFormRecord, [
    {
      ...form,
      id: newId(),
      sourceId,
      productIds: [],
      groupIds: [],
      productGroupIds: [],
      createdAt: tx.now(),
    } as never,
  ]);
}
