import type { Sentence } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { asWritten, fragment, inOrganization, raw, runAbove, sql } from '../../../platform/database/sql.ts';
import { newId } from '../../../platform/ids.ts';
import type { DeliveryState } from '../inbox/delivery-state.ts';
import type { EndOfDelivery } from '../inbox/end-of-delivery.ts';

/** A request that is believed, to be kept as it came. */
export interface NewDelivery {
  readonly inletId: string;
  readonly fingerprint: string;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
  readonly body: Buffer;
  readonly receivedAt: number;
}

/** Keeps a delivery as it came; the same one again is only counted. Answers whether it is new. */
export async function keepDelivery(scope: OrganizationScope, delivery: NewDelivery): Promise<boolean> {
  const id = newId();
  const at = new Date(delivery.receivedAt);
  const [row] = await sql(scope)<{ id: string }>`
    INSERT INTO delivery ("organizationId", id, "inletId", fingerprint, "contentType", headers, query, body, size, state, "receivedAt")
    VALUES (${asWritten(scope)}, ${id}, ${delivery.inletId}, ${delivery.fingerprint}, ${delivery.contentType},
      ${JSON.stringify(delivery.headers)}::jsonb, ${delivery.query}, ${delivery.body}, ${delivery.body.length}, 'RECEIVED', ${at})
    ON CONFLICT ("organizationId", "inletId", fingerprint) DO UPDATE SET repeats = delivery.repeats + 1, "repeatedAt" = ${at}
    RETURNING id`;
  return row?.id === id;
}

/** Counts a request that was turned away; nothing of it is kept. */
export async function countTurnedAway(
  scope: OrganizationScope,
  inletId: string,
  because: string,
  at: number,
): Promise<void> {
  await sql(scope)`
    INSERT INTO turned_away ("organizationId", "inletId", because, count, "lastAt")
    VALUES (${asWritten(scope)}, ${inletId}, ${because}, 1, ${new Date(at)})
    ON CONFLICT ("organizationId", "inletId", because) DO UPDATE SET count = turned_away.count + 1, "lastAt" = excluded."lastAt"`;
}

/** A delivery that is still to be read. */
export interface WaitingDelivery {
  readonly organizationId: string;
  readonly id: string;
  readonly inletId: string;
  readonly kind: string;
  /** In bytes. */
  readonly size: number;
}

/** What waits to be read over all organizations, the oldest first. */
export function waitingDeliveries(
  database: Database,
  now: number,
  most: number,
): Promise<readonly WaitingDelivery[]> {
  return runAbove<WaitingDelivery>(
    database,
    fragment`
      SELECT d."organizationId", d.id, d."inletId", s.kind, d.size FROM delivery AS d
      JOIN inlet AS i ON i."organizationId" = d."organizationId" AND i.id = d."inletId"
      JOIN source AS s ON s."organizationId" = i."organizationId" AND s.id = i."sourceId"
      WHERE d.state = 'RECEIVED' AND d.body IS NOT NULL AND (d."nextTryAt" IS NULL OR d."nextTryAt" <= ${new Date(now)})
      ORDER BY d."receivedAt", d.id LIMIT ${most}`,
  );
}

/** What waits to be read at one inlet of the organization, the oldest first. */
export async function waitingAt(
  scope: OrganizationScope,
  inletId: string,
  now: number,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql(scope)<{ id: string }>`
    SELECT d.id FROM delivery AS d
    WHERE ${inOrganization(scope, 'd')} AND d."inletId" = ${inletId}
      AND d.state = 'RECEIVED' AND d.body IS NOT NULL AND (d."nextTryAt" IS NULL OR d."nextTryAt" <= ${new Date(now)})
    ORDER BY d."receivedAt", d.id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** A delivery as it is read. */
export interface DeliveryRow {
  readonly id: string;
  readonly inletId: string;
  readonly state: DeliveryState;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
  readonly body: Buffer | null;
  readonly receivedAt: number;
  readonly attempts: number;
  readonly letIn: boolean;
}

const COLUMNS = raw(
  'd.id, d."inletId", d.state, d."contentType", d.headers, d.query, d.body, d."receivedAt", d.attempts, d."letIn"',
);

/** One delivery with its bytes. */
export async function findDelivery(scope: OrganizationScope, id: string): Promise<DeliveryRow | undefined> {
  const [row] = await sql(scope)<DeliveryRow>`
    SELECT ${COLUMNS} FROM delivery AS d WHERE ${inOrganization(scope, 'd')} AND d.id = ${id}`;
  return row;
}

/** A delivery that is still to be read, with its bytes. */
export type WaitingBody = DeliveryRow & { readonly body: Buffer };

/** Those of these that are still to be read, the oldest first. */
export function waitingBodies(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<readonly WaitingBody[]> {
  return sql(scope)<WaitingBody>`
    SELECT ${COLUMNS} FROM delivery AS d
    WHERE ${inOrganization(scope, 'd')} AND d.id = ANY(${ids}::uuid[]) AND d.state = 'RECEIVED' AND d.body IS NOT NULL
    ORDER BY d."receivedAt", d.id`;
}

/** Keeps deliveries from other readers until a moment; answers those that none of these has. */
export async function claimDeliveries(
  scope: OrganizationScope,
  ids: readonly string[],
  now: number,
  until: number,
): Promise<readonly string[]> {
  const rows = await sql(scope)<{ id: string }>`
    UPDATE delivery AS d SET "nextTryAt" = ${new Date(until)}
    WHERE ${inOrganization(scope, 'd')} AND d.id = ANY(${ids}::uuid[]) AND d.state = 'RECEIVED'
      AND (d."nextTryAt" IS NULL OR d."nextTryAt" <= ${new Date(now)})
    RETURNING d.id`;
  return rows.map(({ id }) => id);
}

/** Writes down what became of deliveries: at their end, or to be tried again. */
export async function settleDeliveries(
  scope: OrganizationScope,
  ends: readonly EndOfDelivery[],
  at: number,
): Promise<void> {
  if (ends.length === 0) return;
  const rows = ends.map(({ nextTryAt, tellsAgain = false, ...end }) => ({
    ...end,
    tellsAgain,
    nextTryAt: nextTryAt === undefined ? null : new Date(nextTryAt).toISOString(),
  }));
  await sql(scope)`
    UPDATE delivery AS d SET state = r.state, because = r.because, attempts = d.attempts + 1, "nextTryAt" = r."nextTryAt",
      "tellsAgain" = d."tellsAgain" OR r."tellsAgain",
      "processedAt" = CASE WHEN r.state = 'RECEIVED' THEN d."processedAt" ELSE ${new Date(at)} END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, state text, because jsonb, "nextTryAt" timestamptz, "tellsAgain" boolean)
    WHERE ${inOrganization(scope, 'd')} AND d.id = r.id AND d.state = 'RECEIVED'`;
}

/** Sets aside deliveries that wait for a person: these, or all of an inlet. Answers how many. */
export async function putAside(
  tx: Transaction,
  ids: readonly string[] | null,
  inletId: string | null,
  because: Sentence,
): Promise<number> {
  const rows = await sql(tx)`
    UPDATE delivery AS d SET state = 'REJECTED', because = ${JSON.stringify(because)}::jsonb
    WHERE ${inOrganization(tx, 'd')} AND d.state IN ('NEEDS_MAPPING', 'FAILED')
      AND (${ids}::uuid[] IS NULL OR d.id = ANY(${ids}::uuid[])) AND (${inletId}::uuid IS NULL OR d."inletId" = ${inletId})
    RETURNING d.id`;
  return rows.length;
}

/** Has deliveries read again that wait for a person: these, or all of an inlet. Answers how many. */
export async function readAgain(
  tx: Transaction,
  ids: readonly string[] | null,
  inletId: string | null,
  letIn: boolean,
): Promise<number> {
  const rows = await sql(tx)`
    UPDATE delivery AS d SET state = 'RECEIVED', attempts = 0, "nextTryAt" = NULL, "letIn" = d."letIn" OR ${letIn}
    WHERE ${inOrganization(tx, 'd')} AND d.state IN ('NEEDS_MAPPING', 'FAILED', 'REJECTED') AND d.body IS NOT NULL
      AND (${letIn} OR d.state <> 'REJECTED' OR ${ids}::uuid[] IS NOT NULL)
      AND (${ids}::uuid[] IS NULL OR d.id = ANY(${ids}::uuid[])) AND (${inletId}::uuid IS NULL OR d."inletId" = ${inletId})
    RETURNING d.id`;
  return rows.length;
}
