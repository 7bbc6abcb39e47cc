// Invariants: of lists of one shape there is one mapping, the last one that was saved; a colleague's is changed by who sees all leads.
// Locks: the list of mappings.
// Changes: ImportMapping.
import { scopeOf } from '@mikomi/domain/identity';
import { checkTexts, isRefusal, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, remove, update } from '../../../platform/change/write-records.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as catalog from '../../catalog/index.ts';
import type { ImportChoices } from '../planning/import-choices.ts';
import type { SavedMapping } from '../planning/knowledge.ts';
import { planImport } from '../planning/plan-import.ts';
import { savedChoicesOf, signatureOf } from '../planning/saved-choices.ts';
import { importMappingRecord } from '../store/records.ts';
import { MOST_MAPPINGS, savedMappings } from '../store/saved-mappings.ts';

export interface ChangedMapping {
  readonly id: string;
  readonly name: string;
  readonly commandId: string;
}

/** Keeps a plan for the next file whose headings are those of its main one. */
export async function saveMapping(
  member: MemberContext,
  importId: string,
  written: string,
  choices: ImportChoices,
): Promise<ChangedMapping | Refusal> {
  const plan = await planImport(member, importId, choices);
  if (isRefusal(plan)) return plan;
  const file = plan.files[plan.settings.main]?.file;
  if (!file) return refuse('import-without-file', { path: ['id'] });
  const name = tidySpaces(written) || file.name;
  const long = checkTexts({ name });
  if (long) return long;
  const signature = signatureOf(file);
  const saved = { name, choices: savedChoicesOf(plan, choices) };
  return transaction<ChangedMapping>(member, 'save-import-mapping', async (tx) => {
    await catalog.lockSettings(tx, importMappingRecord);
    const there = await savedMappings(tx);
    const same = there.find((each) => each.signature === signature);
    if (same && !isTheirs(member, same)) return refuse('import-mapping-of-another', { path: ['name'] });
    const id = same?.id ?? newId();
    if (same) await update(tx, importMappingRecord, [{ id, ...saved }]);
    else if (there.length >= MOST_MAPPINGS)
      return refuse('too-many-entries', { path: ['name'], parameters: { atMost: MOST_MAPPINGS } });
    else
      await insert(tx, importMappingRecord, [
        { id, signature, ...saved, createdById: member.memberId, createdAt: tx.now() },
      ]);
    return { id, name, commandId: tx.commandId };
  });
}

/** Forgets how lists of a shape were mapped; imports by it stay. */
export function deleteMapping(
  member: MemberContext,
  id: string,
): Promise<{ readonly id: string; readonly commandId: string } | Refusal> {
  return transaction(member, 'delete-import-mapping', async (tx) => {
    await catalog.lockSettings(tx, importMappingRecord);
    const there = await savedMappings(tx);
    const found = there.find((each) => each.id === id);
    if (!found) return refuse('import-mapping-not-found', { path: ['id'] });
    if (!isTheirs(member, found)) return refuse('import-mapping-of-another', { path: ['id'] });
    await remove(tx, importMappingRecord, [id]);
    return { id, commandId: tx.commandId };
  });
}

function isTheirs(member: MemberContext, { createdById }: SavedMapping): boolean {
  return createdById === member.memberId || scopeOf(member.rights, 'lead.read') === 'all';
}
