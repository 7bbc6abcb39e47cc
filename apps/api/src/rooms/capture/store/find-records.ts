import type { StandingLead } from '@mikomi/domain/capture';
import type { Consent } from '@mikomi/domain/parties';
import type { Transaction } from '../../../platform/context.ts';
import { asWritten, inOrganization, living, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as leads from '../../leads/index.ts';
import * as parties from '../../parties/index.ts';

/** Makes imports of one organization write one after another: none makes a party that another is making. */
export async function lockForImport(tx: Transaction): Promise<void> {
  await sql(tx)`SELECT pg_advisory_xact_lock(hashtextextended('import' || (${asWritten(tx)})::text, 0))`;
}

/** A party that is there, and whether the importer may add to it; another team's is known of, and no more. */
export interface FoundParty {
  readonly id: string;
  /** What it was found by. */
  readonly key: string;
  readonly mayEdit: boolean;
}

/** The oldest living company of each key, one that the member may edit before others; of those only in whose own field nothing stands, where one is named. */
export function companiesByKey(
  tx: Transaction,
  member: MemberContext,
  keys: readonly string[],
  emptyField: string | null = null,
): Promise<FoundParty[]> {
  return sql(tx)<FoundParty>`
    SELECT DISTINCT ON (f.key) f.* FROM (
      SELECT c.id, c."companyKey" AS key, ${parties.partyWithinReach(member, 'company', 'c', 'party.edit')} AS "mayEdit", c."createdAt"
      FROM company AS c WHERE ${living(tx, 'c')} AND c."companyKey" = ANY(${keys}::text[])
        AND (${emptyField}::text IS NULL OR c.attributes ->> ${emptyField} IS NULL)) AS f
    ORDER BY f.key, f."mayEdit" DESC, f."createdAt", f.id`;
}

/** The oldest living contact of each contact point that is nobody else's, one that the member may edit before others; a shared point finds nobody. */
export function contactsByIdentity(
  tx: Transaction,
  member: MemberContext,
  identities: readonly string[],
): Promise<FoundParty[]> {
  return sql(tx)<FoundParty>`
    SELECT DISTINCT ON (f.key) f.* FROM (
      SELECT c.id, p.identity AS key, ${parties.partyWithinReach(member, 'contact', 'c', 'party.edit')} AS "mayEdit", c."createdAt"
      FROM contact_point AS p
      JOIN contact AS c ON c."organizationId" = p."organizationId" AND c.id = p."contactId"
        AND c."deletedAt" IS NULL AND c."erasedAt" IS NULL
      WHERE ${inOrganization(tx, 'p')} AND p.identity = ANY(${identities}::text[]) AND NOT p.shared) AS f
    ORDER BY f.key, f."mayEdit" DESC, f."createdAt", f.id`;
}

/** Of these contacts, the ones who were erased: an import never fills them again. */
export async function erasedAmong(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT c.id FROM contact AS c
    WHERE ${inOrganization(tx, 'c')} AND c.id = ANY(${ids}::uuid[]) AND c."erasedAt" IS NOT NULL`;
  return new Set(rows.map(({ id }) => id));
}

/** What a contact said on a channel, as it is stored. */
export interface KnownConsent {
  readonly id: string;
  readonly channel: string;
  readonly purpose: string;
  readonly state: Consent;
}

/** What is known of contacts that were found: their points, and what they said about being approached. */
export function knownOfContacts(
  tx: Transaction,
  ids: readonly string[],
): Promise<
  {
    readonly id: string;
    readonly identities: readonly string[];
    readonly consents: readonly KnownConsent[];
  }[]
> {
  return sql(tx)`
    SELECT c.id,
      (SELECT coalesce(array_agg(p.identity), '{}') FROM contact_point AS p
       WHERE p."organizationId" = c."organizationId" AND p."contactId" = c.id) AS identities,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'channel', s.channel, 'purpose', s.purpose, 'state', s.state)), '[]') FROM consent AS s
       WHERE s."organizationId" = c."organizationId" AND s."contactId" = c.id) AS consents
    FROM contact AS c WHERE ${inOrganization(tx, 'c')} AND c.id = ANY(${ids}::uuid[])`;
}

export interface FoundLead {
  readonly id: string;
  readonly externalKey: string;
  readonly mayEdit: boolean;
}

/** The oldest living lead of each external id, and whether the member may change it. */
export function leadsByExternalKey(
  tx: Transaction,
  member: MemberContext,
  keys: readonly string[],
): Promise<FoundLead[]> {
  return sql(tx)<FoundLead>`
    SELECT DISTINCT ON (l."externalKey") l.id, l."externalKey", ${leads.withinReach(member, 'l', 'lead.edit')} AS "mayEdit"
    FROM lead AS l WHERE ${living(tx, 'l')} AND l."externalKey" = ANY(${keys}::text[])
    ORDER BY l."externalKey", l."createdAt", l.id`;
}

/** A lead that a row would change: how it stands, and whether the member may give it to somebody else. */
export interface HeldLead extends StandingLead {
  readonly id: string;
  readonly ownerId: string | null;
  readonly mayAssign: boolean;
}

/** Leads as they stand, held until the commit. */
export async function holdLeads(
  tx: Transaction,
  member: MemberContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HeldLead>> {
  const rows = await sql(tx)<HeldLead>`
    SELECT l.id, l.status, l."pipelineId", l.currency, l."ownerId", l."expectedValue" IS NOT NULL AS "expectsValue",
      ${leads.withinReach(member, 'l', 'lead.assign')} AS "mayAssign",
      EXISTS (SELECT 1 FROM deal AS d WHERE ${living(tx, 'd')} AND d."leadId" = l.id) AS "hasDeal",
      EXISTS (SELECT 1 FROM product_line AS x WHERE ${inOrganization(tx, 'x')} AND x."leadId" = l.id
        AND x."unitPrice" IS NOT NULL) AS "hasPricedLine"
    FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l.id = ANY(${ids}::uuid[]) ORDER BY l.id FOR UPDATE OF l`;
  return new Map(rows.map((row) => [row.id, row]));
}

export interface KnownLine {
  readonly id: string;
  readonly leadId: string;
  readonly productId: string | null;
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: number | null;
  readonly billing: string;
  readonly state: string;
}

/** The product lines of these leads, as they are ordered. */
export function linesOfLeads(tx: Transaction, leadIds: readonly string[]): Promise<KnownLine[]> {
  return sql(tx)<KnownLine>`
    SELECT x.id, x."leadId", x."productId", x.name, x.quantity, x."unitPrice", x.billing, x.state FROM product_line AS x
    WHERE ${inOrganization(tx, 'x')} AND x."leadId" = ANY(${leadIds}::uuid[]) ORDER BY x.position, x.id`;
}

/** When these leads were last enquired about. */
export async function latestTouches(
  tx: Transaction,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql(tx)<{ leadId: string; at: number }>`
    SELECT t."leadId", max(t."occurredAt") AS at FROM touch AS t
    WHERE ${inOrganization(tx, 't')} AND t."leadId" = ANY(${leadIds}::uuid[]) GROUP BY t."leadId"`;
  return new Map(rows.map(({ leadId, at }) => [leadId, at]));
}

/** What imports last said of these records, undone ones left out. */
export async function lastSaid(
  tx: Transaction,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql(tx)<{ recordId: string; said: string }>`
    SELECT DISTINCT ON (r."recordId") r."recordId", r.said FROM import_row AS r
    JOIN import AS i ON i."organizationId" = r."organizationId" AND i.id = r."importId" AND i.state NOT IN ('UNDOING', 'UNDONE')
    WHERE ${inOrganization(tx, 'r')} AND r."recordId" = ANY(${recordIds}::uuid[]) AND r.said IS NOT NULL
    ORDER BY r."recordId", i."startedAt" DESC, r."rowNumber" DESC`;
  return new Map(rows.map(({ recordId, said }) => [recordId, said]));
}

/** Of these records, by id and words, what rows of imports that stand have said of them. */
export async function saidOfRecords(
  tx: Transaction,
  recordIds: readonly string[],
  said: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await sql(tx)<{ recordId: string; said: string }>`
    SELECT DISTINCT r."recordId", r.said FROM import_row AS r
    JOIN import AS i ON i."organizationId" = r."organizationId" AND i.id = r."importId" AND i.state NOT IN ('UNDOING', 'UNDONE')
    WHERE ${inOrganization(tx, 'r')} AND r."recordId" = ANY(${recordIds}::uuid[]) AND r.said = ANY(${said}::text[])`;
  return new Set(rows.map((row) => `${row.recordId} ${row.said}`));
}

/**
 * Living records that rows of other imports made by the same words, oldest first, and that nobody erased; without the
 * ones that this import has met already: its n-th row of the same words is the n-th of them, wherever it stands. What the
 * undo of an import kept is one of them.
 */
export async function madeBySameWords(
  tx: Transaction,
  table: 'lead' | 'contact',
  importId: string,
  said: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql(tx)<{ said: string; recordIds: readonly string[] }>`
    SELECT f.said, array_agg(f."recordId" ORDER BY f."recordId") AS "recordIds" FROM (
      SELECT DISTINCT r.said, r."recordId" FROM import_row AS r
      JOIN import AS i ON i."organizationId" = r."organizationId" AND i.id = r."importId" AND i.state <> 'UNDOING'
      JOIN ${raw(table)} AS t ON t."organizationId" = r."organizationId" AND t.id = r."recordId" AND t."deletedAt" IS NULL
        AND ${raw(table === 'contact' ? 't."erasedAt" IS NULL' : 'true')}
      WHERE ${inOrganization(tx, 'r')} AND r.said = ANY(${said}::text[]) AND r."importId" <> ${importId}
        AND NOT EXISTS (SELECT 1 FROM import_row AS u WHERE u."organizationId" = r."organizationId"
          AND u."importId" = ${importId} AND u."recordId" = r."recordId")) AS f
    GROUP BY f.said`;
  return new Map(rows.map(({ said: words, recordIds }) => [words, recordIds]));
}
