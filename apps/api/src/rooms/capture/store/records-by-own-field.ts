import type { Transaction } from '../../../platform/context.ts';
import { type Fragment, living, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as catalog from '../../catalog/index.ts';
import * as leads from '../../leads/index.ts';
import * as parties from '../../parties/index.ts';

/** A record that has a value in an own field; `several` where another has it too. */
export interface FoundByField {
  readonly id: string;
  readonly key: string;
  readonly mayEdit: boolean;
  readonly several: boolean;
}

/** The living lead that has each of these values in an own field: the open one, else the latest; `several` where more than one is open. */
export function leadsByOwnField(
  tx: Transaction,
  member: MemberContext,
  fieldId: string,
  values: readonly string[],
): Promise<FoundByField[]> {
  return sql(tx)<FoundByField>`
    SELECT DISTINCT ON (f.key) f.id, f.key, f."mayEdit",
      count(*) FILTER (WHERE f.status = 'OPEN') OVER (PARTITION BY f.key) > 1 AS several
    FROM (SELECT l.id, l.status, l."capturedAt", ${heldIn('l', fieldId)} AS key,
        ${leads.withinReach(member, 'l', 'lead.edit')} AS "mayEdit"
      FROM lead AS l WHERE ${living(tx, 'l')} AND ${heldIn('l', fieldId)} = ANY(${values}::text[])) AS f
    ORDER BY f.key, f.status = 'OPEN' DESC, f."capturedAt" DESC, f.id`;
}

/** The living contact or company that has each of these values in an own field; `several` where more than one has. */
export function partiesByOwnField(
  tx: Transaction,
  member: MemberContext,
  party: parties.Party,
  fieldId: string,
  values: readonly string[],
): Promise<FoundByField[]> {
  return sql(tx)<FoundByField>`
    SELECT DISTINCT ON (f.key) f.id, f.key, f."mayEdit", count(*) OVER (PARTITION BY f.key) > 1 AS several
    FROM (SELECT c.id, c."createdAt", ${heldIn('c', fieldId)} AS key,
        ${parties.partyWithinReach(member, party, 'c', 'party.edit')} AS "mayEdit"
      FROM ${raw(party)} AS c WHERE ${living(tx, 'c')} AND ${raw(party === 'contact' ? 'c."erasedAt" IS NULL' : 'true')}
        AND ${heldIn('c', fieldId)} = ANY(${values}::text[])) AS f
    ORDER BY f.key, f."createdAt", f.id`;
}

/** What stands in an own field, as texts are compared. */
function heldIn(alias: string, fieldId: string): Fragment {
  return raw(catalog.foldedText(`(${alias}.attributes ->> '${fieldId}')`).sql);
}
