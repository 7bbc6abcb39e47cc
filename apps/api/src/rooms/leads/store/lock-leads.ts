import type { ScopedRight } from '@mikomi/domain/identity';
import type { LeadFacts, LineState, Pipeline, ProductLine, StageKind } from '@mikomi/domain/leads';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { RowOf } from '../../../platform/change/record-type.ts';
import { lock } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, living, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { leadRecord } from './records.ts';
import { withinReach } from './visible-leads.ts';

/** A lead as it stands: days as 'YYYY-MM-DD', amounts as numbers, instants as text. */
export type LeadRow = RowOf<'Lead'>;

const STANDING = {
  living: 'l."deletedAt" IS NULL',
  bin: 'l."deletedAt" IS NOT NULL',
  anywhere: 'true',
} as const;

/** Locks leads and judges them as they stand: refused when the member does not see one, or sees it without the right. */
export async function lockLeads(
  tx: Transaction,
  member: MemberContext,
  ids: readonly string[],
  right: ScopedRight,
  from: keyof typeof STANDING = 'living',
): Promise<ReadonlyMap<string, LeadRow> | Refusal> {
  const rows = await lock(tx, leadRecord, ids);
  const refused = await judgeLeads(tx, member, ids, right, from);
  return refused ?? (rows as unknown as ReadonlyMap<string, LeadRow>);
}

/** Why the member may not do to leads, held as they stand, what needs a right: not seen, or seen without it. */
export async function judgeLeads(
  tx: Transaction,
  member: MemberContext,
  ids: readonly string[],
  right: ScopedRight,
  from: keyof typeof STANDING,
): Promise<Refusal | undefined> {
  const judged = await sql(tx)<{ id: string; seen: boolean; allowed: boolean }>`
    SELECT l.id, ${raw(STANDING[from])} AND ${withinReach(member, 'l', 'lead.read')} AS seen,
      ${withinReach(member, 'l', right)} AS allowed
    FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l.id = ANY(${ids}::uuid[])`;
  const byId = new Map(judged.map((row) => [row.id, row]));
  if (ids.some((id) => !byId.get(id)?.seen)) return refuse('lead-not-found');
  return judged.some(({ allowed }) => !allowed) ? refuse('not-allowed') : undefined;
}

/** A product line as it stands. */
export interface LineRow {
  readonly id: string;
  readonly productId: string | null;
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: number | null;
  readonly currency: string;
  readonly billing: 'ONCE' | 'MONTHLY' | 'YEARLY';
  readonly state: LineState;
  readonly interest: string | null;
  readonly position: number;
}

/** The product lines of a lead, in order. */
export function linesOf(tx: Transaction, leadId: string): Promise<readonly LineRow[]> {
  return sql(tx)<LineRow>`
    SELECT p.id, p."productId", p.name, p.quantity, p."unitPrice", p.currency, p.billing, p.state, p.interest, p.position
    FROM product_line AS p WHERE ${inOrganization(tx, 'p')} AND p."leadId" = ${leadId} ORDER BY p.position, p.id`;
}

/** What the domain decides about: where the lead stands, whether it is closed, and its lines. */
export function factsOf(lead: LeadRow, lines: readonly LineRow[]): LeadFacts {
  const on = String((lead.status === 'LOST' ? lead.lostOn : lead.wonOn) ?? '');
  return {
    stageId: lead.stageId,
    closed: lead.status === 'OPEN' ? null : { kind: lead.status as 'WON' | 'LOST', on },
    lines: lines.map(
      (line): ProductLine => ({
        id: line.id,
        productId: line.productId ?? '',
        quantity: line.quantity,
        price: line.unitPrice === null ? null : { amount: line.unitPrice, currency: line.currency },
        billing: line.billing,
        state: line.state,
      }),
    ),
  };
}

/** A pipeline with the stages in use, held as it is until the commit. */
export async function pipelineOf(tx: Transaction, pipelineId: string): Promise<Pipeline> {
  const [pipeline] = await sql(tx)<{ id: string; name: string }>`
    SELECT p.id, p.name FROM pipeline AS p WHERE ${inOrganization(tx, 'p')} AND p.id = ${pipelineId} FOR SHARE`;
  return { id: pipelineId, name: pipeline?.name ?? '', stages: await stagesOfPipeline(tx, pipelineId) };
}

/** The stages of a pipeline in their order, as whoever only looks reads them. */
export function stagesOfPipeline(
  scope: OrganizationScope,
  pipelineId: string,
): Promise<readonly { id: string; name: string; kind: StageKind }[]> {
  return sql(scope)`
    SELECT s.id, s.name, s.kind FROM stage AS s
    WHERE ${living(scope, 's')} AND s."pipelineId" = ${pipelineId} ORDER BY s.position, s.id`;
}

/** Whether a lead has a living deal. */
export async function hasDeal(tx: Transaction, leadId: string): Promise<boolean> {
  const rows = await sql(tx)`
    SELECT 1 AS found FROM deal AS d WHERE ${living(tx, 'd')} AND d."leadId" = ${leadId} LIMIT 1`;
  return rows.length > 0;
}

/** The organization's loss reasons in use. */
export async function lossReasonIds(tx: Transaction): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`SELECT r.id FROM loss_reason AS r WHERE ${living(tx, 'r')}`;
  return rows.map(({ id }) => id);
}
