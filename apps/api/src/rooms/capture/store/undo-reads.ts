import { isAfterPlace, placeOf } from '../../../platform/change/newer-changes.ts';
import type { Transaction } from '../../../platform/context.ts';
import { type Fragment, fragment, inOrganization, living, raw, sql } from '../../../platform/database/sql.ts';

export interface BatchChange {
  readonly id: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly rootId: string;
  readonly action: 'CREATE' | 'UPDATE' | 'DELETE';
  /** What an update took the place of. */
  readonly before: Readonly<Record<string, unknown>> | null;
}

/** The newest batch of an import that has not been undone. */
export async function newestBatch(
  tx: Transaction,
  importId: string,
): Promise<{ readonly position: number; readonly commandId: string } | undefined> {
  const [row] = await sql(tx)<{ position: number; commandId: string }>`
    SELECT b.position, b."commandId" FROM import_batch AS b
    WHERE ${inOrganization(tx, 'b')} AND b."importId" = ${importId} AND NOT b.undone ORDER BY b.position DESC LIMIT 1`;
  return row;
}

/** What a command changed, oldest first. */
export function changesOfBatch(tx: Transaction, commandId: string): Promise<BatchChange[]> {
  return sql(tx)<BatchChange>`
    SELECT c.id, c."recordType", c."recordId", c."rootId", c.action, CASE WHEN c.action = 'UPDATE' THEN c.before END AS before
    FROM change AS c WHERE ${inOrganization(tx, 'c')} AND c."commandId" = ${commandId} ORDER BY c.id`;
}

/**
 * Of these records, the ones that somebody else's command has touched since a batch's, or hung something on; undone commands don't
 * count. One of whose past something was forgotten counts as touched: it can't be as it was.
 */
export async function touchedSince(
  tx: Transaction,
  importId: string,
  ids: readonly string[],
  commandId: string,
): Promise<ReadonlySet<string>> {
  const foreign = fragment`${isAfterPlace('c')} AND d."undoneById" IS NULL AND d."undoesId" IS NULL AND NOT EXISTS (
    SELECT 1 FROM import_batch AS b WHERE ${inOrganization(tx, 'b')} AND b."importId" = ${importId} AND b."commandId" = c."commandId")`;
  const from = raw(
    'change AS c JOIN command AS d ON d."organizationId" = c."organizationId" AND d.id = c."commandId"',
  );
  const rows = await sql(tx)<{ id: string }>`
    WITH place AS (${placeOf(tx, commandId)})
    SELECT c."rootId" AS id FROM ${from} WHERE ${inOrganization(tx, 'c')} AND c."rootId" = ANY(${ids}::uuid[]) AND ${foreign}
    UNION
    SELECT c."recordId" FROM ${from} WHERE ${inOrganization(tx, 'c')} AND c."recordType" = ANY(${SETTING_TYPES}::text[])
      AND c."recordId" = ANY(${ids}::uuid[]) AND ${foreign}
    UNION
    SELECT c."rootId" FROM change AS c WHERE ${inOrganization(tx, 'c')} AND c."rootId" = ANY(${ids}::uuid[]) AND c.forgotten`;
  return new Set(rows.map(({ id }) => id));
}

// Their changes stand on the timeline of another record.
const SETTING_TYPES = ['Stage'];

/** Of these records, the ones that the import itself made. */
export async function madeByImport(
  tx: Transaction,
  importId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await sql(tx)<{ id: string }>`
    SELECT c."recordId" AS id FROM change AS c
    JOIN import_batch AS b ON b."organizationId" = c."organizationId" AND b."commandId" = c."commandId" AND b."importId" = ${importId}
    WHERE ${inOrganization(tx, 'c')} AND c."recordType" IN ('Lead', 'Deal', 'Contact', 'Company') AND c.action = 'CREATE'
      AND c."recordId" = ANY(${ids}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}

/** Who refers to a kind of record: table, column, and when such a reference counts. */
const REFERENCES: Readonly<
  Record<string, readonly (readonly [table: string, column: string, living: string])[]>
> = {
  Contact: [
    ['lead', 'contactId', 't."deletedAt" IS NULL'],
    ['deal', 'contactId', 't."deletedAt" IS NULL'],
  ],
  Company: [
    ['lead', 'companyId', 't."deletedAt" IS NULL'],
    ['deal', 'companyId', 't."deletedAt" IS NULL'],
    ['contact', 'companyId', 't."deletedAt" IS NULL'],
    ['company', 'parentId', 't."deletedAt" IS NULL'],
  ],
  Product: [
    ['product_line', 'productId', ofLiving('lead', 'leadId')],
    ['deal_line', 'productId', ofLiving('deal', 'dealId')],
  ],
  ProductGroup: [['product', 'groupId', 't."deletedAt" IS NULL']],
  CustomerGroup: [
    ['group_member', 'groupId', ofLiving('contact', 'contactId')],
    ['group_member', 'groupId', ofLiving('company', 'companyId')],
  ],
  Source: [['lead', 'sourceId', 't."deletedAt" IS NULL']],
  Stage: [['lead', 'stageId', 't."deletedAt" IS NULL']],
  LossReason: [['lead', 'lossReasonId', 't."deletedAt" IS NULL']],
  Member: [
    ['lead', 'ownerId', 't."deletedAt" IS NULL'],
    ['deal_credit', 'memberId', ofLiving('deal', 'dealId')],
    ['contact', 'ownerId', 't."deletedAt" IS NULL'],
    ['company', 'ownerId', 't."deletedAt" IS NULL'],
    ['lead_collaborator', 'memberId', ofLiving('lead', 'leadId')],
    ['follow_up', 'assigneeId', "t.state = 'OPEN'"],
    ['team', 'managerId', 't."deletedAt" IS NULL'],
    ['member', 'id', 't."personId" IS NOT NULL'],
    ['invitation', 'memberId', 't."acceptedAt" IS NULL AND t."revokedAt" IS NULL'],
  ],
  Team: [
    ['member', 'teamId', 't."deactivatedAt" IS NULL'],
    ['team', 'parentId', 't."deletedAt" IS NULL'],
    ['lead', 'teamId', 't."deletedAt" IS NULL'],
  ],
};

function ofLiving(table: string, column: string): string {
  return `EXISTS (SELECT 1 FROM ${table} AS u WHERE u."organizationId" = t."organizationId" AND u.id = t."${column}" AND u."deletedAt" IS NULL)`;
}

/** Of these records, the ones that living others refer to; references from `going` don't count. */
export async function referredTo(
  tx: Transaction,
  type: string,
  ids: readonly string[],
  going: readonly string[],
): Promise<ReadonlySet<string>> {
  if (type === 'CustomField') return fieldsWithValues(tx, ids);
  const found = new Set<string>();
  for (const [table, column, counts] of REFERENCES[type] ?? []) {
    const rows = await sql(tx)<{ id: string }>`
      SELECT DISTINCT t.${raw(`"${column}"`)} AS id FROM ${raw(table)} AS t
      WHERE ${inOrganization(tx, 't')} AND t.${raw(`"${column}"`)} = ANY(${ids}::uuid[]) AND ${raw(counts)}
        AND (${raw(column === 'id' ? 'true' : 'false')} OR NOT t.id = ANY(${going}::uuid[]))`;
    for (const { id } of rows) found.add(id);
  }
  return found;
}

async function fieldsWithValues(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const having = (table: string): Fragment => fragment`
    SELECT jsonb_object_keys(t.attributes) AS id FROM ${raw(table)} AS t
    WHERE ${living(tx, 't')} AND t.attributes ?| ${ids}::text[]`;
  const rows = await sql(tx)<{ id: string }>`
    SELECT DISTINCT k.id FROM (${having('lead')} UNION ${having('contact')} UNION ${having('company')}) AS k
    WHERE k.id = ANY(${ids}::text[])`;
  return new Set(rows.map(({ id }) => id));
}

/** Of fields that got choices, the ones of which something living has a choice that was not there before. */
export async function fieldsWithNewChoices(
  tx: Transaction,
  changes: readonly Pick<BatchChange, 'recordId' | 'before'>[],
): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const { recordId, before } of changes) {
    const having = (table: string): Fragment => fragment`
      SELECT 1 FROM ${raw(table)} AS t
      WHERE ${living(tx, 't')} AND t.attributes -> ${recordId} ?| (SELECT keys FROM fresh)`;
    const [row] = await sql(tx)<{ isUsed: boolean }>`
      WITH fresh AS (
        SELECT array_agg(o ->> 'key') AS keys FROM custom_field AS f, jsonb_array_elements(f.options) AS o
        WHERE ${inOrganization(tx, 'f')} AND f.id = ${recordId}
          AND NOT o ->> 'key' IN (SELECT b ->> 'key' FROM jsonb_array_elements(${JSON.stringify(before?.options ?? [])}::jsonb) AS b))
      SELECT EXISTS (${having('lead')}) OR EXISTS (${having('contact')}) OR EXISTS (${having('company')}) AS "isUsed"`;
    if (row?.isUsed) used.add(recordId);
  }
  return used;
}

/** What records are called, for a report. */
export async function titlesOf(
  tx: Transaction,
  type: string,
  ids: readonly string[],
): Promise<{ id: string; title: string }[]> {
  const [table, column] = TITLES[type] ?? [];
  if (!table) return [];
  return sql(tx)<{ id: string; title: string }>`
    SELECT t.id, t.${raw(`"${column}"`)} AS title FROM ${raw(table)} AS t
    WHERE ${inOrganization(tx, 't')} AND t.id = ANY(${ids}::uuid[]) ORDER BY 2, 1`;
}

const TITLES: Readonly<Record<string, readonly [table: string, column: string]>> = {
  Lead: ['lead', 'title'],
  Contact: ['contact', 'name'],
  Company: ['company', 'name'],
  Product: ['product', 'name'],
  ProductGroup: ['product_group', 'name'],
  CustomerGroup: ['customer_group', 'name'],
  Source: ['source', 'name'],
  LossReason: ['loss_reason', 'name'],
  Stage: ['stage', 'name'],
  CustomField: ['custom_field', 'label'],
  Member: ['member', 'name'],
  Team: ['team', 'name'],
};

/** Marks a batch as undone, and the two commands as the undo of each other. */
export async function markUndone(
  tx: Transaction,
  importId: string,
  batch: { readonly position: number; readonly commandId: string },
): Promise<void> {
  await sql(tx)`
    UPDATE import_batch AS b SET undone = true
    WHERE ${inOrganization(tx, 'b')} AND b."importId" = ${importId} AND b.position = ${batch.position}`;
  await sql(tx)`
    UPDATE command AS d SET "undoneById" = ${tx.commandId} WHERE ${inOrganization(tx, 'd')} AND d.id = ${batch.commandId}`;
  await sql(tx)`
    UPDATE command AS d SET "undoesId" = ${batch.commandId} WHERE ${inOrganization(tx, 'd')} AND d.id = ${tx.commandId}`;
}

/** How many batches an import was written in. */
export async function countBatches(tx: Transaction, importId: string): Promise<number> {
  const [row] = await sql(tx)<{ count: number }>`
    SELECT count(*) AS count FROM import_batch AS b WHERE ${inOrganization(tx, 'b')} AND b."importId" = ${importId}`;
  return row?.count ?? 0;
}
