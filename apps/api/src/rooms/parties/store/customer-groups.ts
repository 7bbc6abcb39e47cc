import type { OrganizationScope } from '../../../platform/database/scope.ts';
import {
  type Fragment,
  fragment,
  inOrganization,
  join,
  living,
  raw,
  sql,
} from '../../../platform/database/sql.ts';
import type { Party } from './visible-parties.ts';

/** A group as it is asked who is in it. */
export interface StoredGroup {
  readonly id: string;
  readonly name: string;
  readonly kind: 'STATIC' | 'RULE';
  /** What its rule is about. */
  readonly record: 'CONTACT' | 'COMPANY' | null;
  readonly rule: unknown;
  readonly inUse: boolean;
}

const COLUMNS = raw('g.id, g.name, g.kind, g.record, g.rule, g."deletedAt" IS NULL AS "inUse"');

/** The groups in use, in order. */
export function customerGroupsInUse(scope: OrganizationScope): Promise<readonly StoredGroup[]> {
  return sql(scope)<StoredGroup>`
    SELECT ${COLUMNS} FROM customer_group AS g WHERE ${living(scope, 'g')} ORDER BY g.position, g.id`;
}

/** The groups in use that a rule settles. */
export async function groupsByRule(scope: OrganizationScope): Promise<readonly StoredGroup[]> {
  return (await customerGroupsInUse(scope)).filter(({ kind }) => kind === 'RULE');
}

/** Groups by their keys, those out of use too. */
export function customerGroupsByKey(
  scope: OrganizationScope,
  keys: readonly string[],
): Promise<readonly StoredGroup[]> {
  return sql(scope)<StoredGroup>`
    SELECT ${COLUMNS} FROM customer_group AS g WHERE ${inOrganization(scope, 'g')} AND g.id = ANY(${keys}::uuid[])`;
}

/** The condition that a party was put into one of these groups by hand. */
export function putInto(
  scope: OrganizationScope,
  party: Party,
  id: Fragment,
  groups: readonly string[],
): Fragment {
  const reference = raw(`k."${party}Id"`);
  return fragment`${id} IN (SELECT ${reference} FROM group_member AS k
    WHERE ${inOrganization(scope, 'k')} AND k."groupId" = ANY(${groups}::uuid[]) AND ${reference} IS NOT NULL)`;
}

/** Of these parties, who was put into which groups in use. */
export function handGroupsOf(
  scope: OrganizationScope,
  party: Party,
  ids: readonly string[],
): Promise<readonly { readonly partyId: string; readonly groupId: string }[]> {
  const reference = raw(`k."${party}Id"`);
  return sql(scope)`
    SELECT ${reference} AS "partyId", k."groupId" FROM group_member AS k
    JOIN customer_group AS g ON g."organizationId" = k."organizationId" AND g.id = k."groupId"
    WHERE ${join([living(scope, 'g'), inOrganization(scope, 'k')], ' AND ')} AND ${reference} = ANY(${ids}::uuid[])`;
}
