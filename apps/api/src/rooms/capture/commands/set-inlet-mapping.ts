// Invariants: a field of a delivery goes to a field that strangers may fill, or to one of the organization's own.
// Locks: none; the last word counts, and is undone as one.
// Changes: Inlet.
import { type FieldMapping, isPlaceOfEnquiry } from '@mikomi/domain/capture';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as catalog from '../../catalog/index.ts';
import { inletOfSource } from '../store/inlets.ts';
import { inletRecord } from '../store/records.ts';
import type { OpenedInlet } from './open-inlet.ts';

const MOST = 300;

/** Decides where the fields of a source's deliveries go; what is not named goes where its name and value say. */
export function setInletMapping(
  member: MemberContext,
  sourceId: string,
  mapping: readonly FieldMapping[],
): Promise<OpenedInlet | Refusal> {
  return transaction(member, 'set-inlet-mapping', async (tx): Promise<OpenedInlet | Refusal> => {
    const inlet = await inletOfSource({ ...member, client: tx.client }, sourceId);
    if (!inlet) return refuse('inlet-not-found', { path: ['sourceId'] });
    const unfit = await checkMapping(member, mapping);
    if (unfit) return unfit;
    await update(tx, inletRecord, [{ id: inlet.id, mapping }]);
    return { sourceId, commandId: tx.commandId };
  });
}

/** Why fields can't go where somebody wants them to. */
export async function checkMapping(
  member: MemberContext,
  mapping: readonly FieldMapping[],
): Promise<Refusal | undefined> {
  if (mapping.length > MOST)
    return refuse('too-many-entries', { path: ['mapping'], parameters: { atMost: MOST } });
  const own = new Set((await catalog.customFieldsOf(member)).map(({ id }) => id));
  const names = new Set<string>();
  for (const [index, { name, target }] of mapping.entries()) {
    const path = ['mapping', String(index)];
    if (names.has(name)) return refuse('field-twice', { path: [...path, 'name'] });
    names.add(name);
    if (target.kind === 'field' && !isPlaceOfEnquiry(target.field))
      return refuse('field-not-of-enquiries', { path: [...path, 'field'] });
    if (target.kind === 'custom' && !own.has(target.fieldId))
      return refuse('custom-field-not-found', { path: [...path, 'customFieldId'] });
  }
  return undefined;
}
