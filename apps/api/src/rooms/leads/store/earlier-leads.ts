import type { EarlierLead, TouchKind } from '@mikomi/domain/leads';
import type { Transaction } from '../../../platform/context.ts';
import { type Fragment, fragment, inOrganization, living, sql } from '../../../platform/database/sql.ts';

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

/** Whose leads are looked for: a contact's, or a company's where there is no contact. */
export interface PartiesOfLead {
  readonly contactId: string | null;
  readonly companyId: string | null;
}

/** The leads of a contact, or of a company where there is no contact, of anybody in the organization: open ones first, then the latest. */
export async function earlierLeadsOf(tx: Transaction, parties: PartiesOfLead): Promise<readonly KnownLead[]> {
  const [earlier = []] = await earlierLeadsOfEach(tx, [parties]);
  return earlier;
}

/** The earlier leads of each of many parties, in the order of these. */
export async function earlierLeadsOfEach(
  tx: Transaction,
  parties: readonly PartiesOfLead[],
): Promise<readonly (readonly KnownLead[])[]> {
  if (parties.length === 0) return [];
  const rows = await sql(tx)<Row & { readonly turn: number }>`
    SELECT w.turn, l.*
    FROM jsonb_to_recordset(${JSON.stringify(parties.map(({ contactId, companyId }, turn) => ({ turn, contactId, companyId })))}::jsonb)
      AS w(turn int, "contactId" uuid, "companyId" uuid)
    CROSS JOIN LATERAL (
      (${leadsOf(tx, fragment`l."contactId" = w."contactId"`)})
      UNION ALL (${leadsOf(tx, fragment`w."contactId" IS NULL AND l."companyId" = w."companyId"`)})) AS l
    ORDER BY w.turn, l.status = 'OPEN' DESC, l."capturedAt" DESC, l.id DESC`;
  const byTurn = Map.groupBy(rows, ({ turn }) => turn);
  return parties.map((_, turn) => (byTurn.get(turn) ?? []).map(asKnown));
}

/** The latest leads that meet a condition. */
function leadsOf(tx: Transaction, are: Fragment): Fragment {
  return fragment`
    SELECT l.id, l.status, l."capturedAt", coalesce(l."lostOn", l."wonOn") AS "closedOn", l."lastActivityAt", s.name AS stage,
      m.name AS owner, t.kind AS "touchKind", t."sourceId", t.detail->>'form' AS form, t.detail->>'ad' AS ad, t."occurredAt" AS "touchedAt",
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
    WHERE ${living(tx, 'l')} AND l."closedAs" IS NULL AND ${are}
    ORDER BY l.status = 'OPEN' DESC, l."capturedAt" DESC, l.id DESC LIMIT ${MOST}`;
}

function asKnown({ status, closedOn, touchKind, sourceId, form, ad, touchedAt, ...lead }: Row): KnownLead {
  return {
    ...lead,
    closed: status === 'OPEN' ? null : { kind: status, on: closedOn ?? '' },
    lastTouch:
      touchKind === null || touchedAt === null
        ? null
        : { kind: touchKind, sourceId, form, ad, at: touchedAt },
  };
}
