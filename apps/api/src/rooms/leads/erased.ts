import { naming } from '../../platform/change/let-go.ts';
import type { RecordType } from '../../platform/change/record-type.ts';
import { updateAny } from '../../platform/change/write-records.ts';
import type { Transaction } from '../../platform/context.ts';
import { valuesWithoutWords } from '../catalog/index.ts';
import { dealAdjustmentRecord, dealRecord, leadRecord, touchRecord } from './store/records.ts';

/** Empties what the leads and deals of a contact say of them; what was sold, when and for how much stays. */
export async function eraseFromLeads(tx: Transaction, contactId: string): Promise<readonly string[]> {
  const leads = await naming(tx, leadRecord, 'contactId', [contactId]);
  const touches = await naming(tx, touchRecord, 'leadId', leads);
  const deals = [
    ...new Set([
      ...(await naming(tx, dealRecord, 'leadId', leads)),
      ...(await naming(tx, dealRecord, 'contactId', [contactId])),
    ]),
  ];
  const adjustments = await naming(tx, dealAdjustmentRecord, 'dealId', deals);
  const leadValues = await valuesWithoutWords(tx, 'lead', leads);
  const dealValues = await valuesWithoutWords(tx, 'deal', deals);
  await empty(tx, leadRecord, leads, (id) => ({
    name: null,
    note: null,
    lossNote: null,
    potentialReason: null,
    attributes: leadValues.get(id) ?? {},
  }));
  await empty(tx, touchRecord, touches, () => ({ detail: {} }));
  await empty(tx, dealRecord, deals, (id) => ({ note: null, attributes: dealValues.get(id) ?? {} }));
  await empty(tx, dealAdjustmentRecord, adjustments, () => ({ note: null }));
  return [...leads, ...touches, ...deals, ...adjustments];
}

async function empty(
  tx: Transaction,
  type: RecordType,
  ids: readonly string[],
  values: (id: string) => object,
): Promise<void> {
  await updateAny(
    tx,
    type,
    ids.map((id) => ({ ...values(id), id })),
  );
}
