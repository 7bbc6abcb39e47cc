// Invariants: a row is about the record that has its key; where several have it, it is about none.
// Locks: nothing.
// Changes: nothing; `write-batch.ts` writes what is settled here.
import { refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import type { RowProblem } from '../import-state.ts';
import type { PlannedRecord } from '../planning/plan-record.ts';
import { keyOfRow } from '../planning/row-key.ts';
import { contactsByIdentity, type FoundLead, leadsByExternalKey } from '../store/find-records.ts';
import { leadsByIdentity } from '../store/leads-by-identity.ts';
import { leadsByOwnField, partiesByOwnField } from '../store/records-by-own-field.ts';
import type { ImportRun } from '../writing/import-run.ts';

type Planned = Extract<PlannedRecord, { state: 'PLANNED' }>;

/** The record that a row is about; `several` where more than one has its key. */
export interface Match {
  readonly key: string;
  readonly id: string;
  readonly mayEdit: boolean;
  readonly several: boolean;
}

/** The records that the rows of a batch are about, by row number; what has no match is new. */
export async function matchRows(
  tx: Transaction,
  run: ImportRun,
  rows: readonly Planned[],
): Promise<ReadonlyMap<number, Match>> {
  if (run.settings.existing === 'CREATE') return new Map();
  const keyed = rows.flatMap(({ rowNumber, planned }) => {
    const key = keyOfRow(planned, run.settings);
    return key === undefined ? [] : [{ rowNumber, key }];
  });
  if (keyed.length === 0) return new Map();
  const keys = [...new Set(keyed.map(({ key }) => key))];
  const found = new Map((await recordsOf(tx, run, keys)).map((match) => [match.key, match]));
  return new Map(
    keyed.flatMap(({ rowNumber, key }) => {
      const match = found.get(key);
      return match ? [[rowNumber, match] as const] : [];
    }),
  );
}

async function recordsOf(
  tx: Transaction,
  { member, kind, settings }: ImportRun,
  keys: readonly string[],
): Promise<readonly Match[]> {
  const { by, fieldId } = settings.match ?? { by: 'EXTERNAL_ID' };
  if (by === 'CUSTOM_FIELD' && fieldId !== undefined)
    return kind === 'LEADS'
      ? leadsByOwnField(tx, member, fieldId, keys)
      : partiesByOwnField(tx, member, kind === 'CONTACTS' ? 'contact' : 'company', fieldId, keys);
  const isByPoint = by !== 'EXTERNAL_ID';
  if (kind === 'CONTACTS')
    return (await contactsByIdentity(tx, member, keys)).map((match) => ({ ...match, several: false }));
  if (isByPoint) return leadsByIdentity(tx, member, keys);
  const leads: readonly FoundLead[] = await leadsByExternalKey(tx, member, keys);
  return leads.map(({ id, externalKey, mayEdit }) => ({ id, key: externalKey, mayEdit, several: false }));
}

/** Why a row whose key several records have comes to nothing. */
export function severalMatch({ key }: Match): RowProblem {
  const text = key.replace(/^(?:mailto|tel):/, '');
  return { column: null, raw: text, ...refuse('row-matches-several', { parameters: { text } }) };
}
