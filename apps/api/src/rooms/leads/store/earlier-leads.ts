import type { EarlierLead, TouchKind } from '@mikomi/domain/leads';
import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** A lead of the same parties, with what anybody may know of it: whose it is and where it stands. */
export interface KnownLead extends EarlierLead {
  readonly stage: string;
  readonly owner: string | null;
  readonly lastActivityAt: number;
}

interface Row {
  readonly id: string;
  readonly status: 'OPEN' | 'WON' | 'LOST';
  readonly closedOn: string | null;
  readonly lastActivityAt: number;
  readonly stage: string;
  readonly owner: string | null;
  readonly touchKind: TouchKind | null;
  readonly sourceId: string | null;
  readonly form: string | null;
  readonly ad: string | null;
  readonly touchedAt: number | null;
  readonly touches: NonNullable<EarlierLead['touches']>;
  readonly productIds: readonly string[];
  readonly conversationIds: readonly string[];
}

const MOST = 50;

/** The leads of a contact, or of a company where there is no contact, of anybody in the organization: open ones first, then the latest. */
export async function earlierLeadsOf(
  tx: Transaction,
  contactId: string | null,
  companyId: string | null,
): Promise<readonly KnownLead[]> {
  const rows = await sql(tx)<Row>`
    SELECT l.id, l.status, coalesce(l."lostOn", l."wonOn") AS "closedOn", l."lastActivityAt", s.name AS stage, m.name AS owner,
      t.kind AS "touchKind", t."sourceId", t.detail->>'form' AS form, t.detail->>'ad' AS ad, t."occurredAt" AS "touchedAt",
      (SELECT coalesce(json_agg(json_build_object('kind', o.kind, 'sourceId', o."sourceId", 'form', o.detail->>'form', 'ad', o.detail->>'ad',
          'at', (extract(epoch FROM o."occurredAt") * 1000)::bigint)), '[]')
        FROM (SELECT k.* FROM touch AS k WHERE ${inOrganization(tx, 'k')} AND k."leadId" = l.id
          ORDER BY k."occurredAt" DESC, k.id DESC LIMIT ${MOST}) AS o) AS touches,
      ARRAY(SELECT DISTINCT p."productId"::text FROM product_line AS p
        WHERE ${inOrganization(tx, 'p')} AND p."leadId" = l.id AND p."productId" IS NOT NULL) AS "productIds",
      ARRAY(SELECT DISTINCT c.detail->>'conversation' FROM touch AS c
        WHERE ${inOrganization(tx, 'c')} AND c."leadId" = l.id AND c.detail ? 'conversation') AS "conversationIds"
    FROM lead AS l JOIN stage AS s ON ${inOrganization(tx, 's')} AND s.id = l."stageId"
    LEFT JOIN member AS m ON ${inOrganization(tx, 'm')} AND m.id = l."ownerId"
    LEFT JOIN LATERAL (SELECT k.* FROM touch AS k WHERE ${inOrganization(tx, 'k')} AND k."leadId" = l.id
      ORDER BY k."occurredAt" DESC, k.id DESC LIMIT 1) AS t ON true
    WHERE ${living(tx, 'l')} AND l."closedAs" IS NULL
      AND CASE WHEN ${contactId}::uuid IS NULL THEN l."companyId" = ${companyId}::uuid ELSE l."contactId" = ${contactId}::uuid END
    ORDER BY l.status = 'OPEN' DESC, l."capturedAt" DESC, l.id DESC LIMIT ${MOST}`;
  return rows.map(({ status, closedOn, touchKind, sourceId, form, ad, touchedAt, ...lead }) => ({
    ...lead,
    closed: status === 'OPEN' ? null : { kind: status, on: closedOn ?? '' },
    lastTouch:
      touchKind === null || touchedAt === null
        ? null
        : { kind: touchKind, sourceId, form, ad, at: touchedAt },
  }));
}
