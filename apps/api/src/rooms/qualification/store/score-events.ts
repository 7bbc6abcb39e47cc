import type { Activity, ActivityKind, CallOutcome, MessageChannel } from '@mikomi/domain/activities';
import { type ScoreEvent, scoreEventOf } from '@mikomi/domain/qualification';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';
import { ENQUIRY } from '../score-schema.ts';

/** The latest of a lead that count: what happened before is long outweighed or outnumbered. */
const LATEST = 200;

/** What happened on a lead, as its judges read it. */
export interface LeadRecord {
  readonly activities: readonly Activity[];
  readonly events: readonly ScoreEvent[];
}

interface ActivityRow {
  readonly leadId: string;
  readonly kind: ActivityKind;
  readonly direction: 'IN' | 'OUT' | null;
  readonly channel: MessageChannel | null;
  readonly outcome: CallOutcome | null;
  readonly seconds: number | null;
  readonly basis: 'MEASURED' | 'REPORTED' | null;
  readonly occurredAt: number;
}

interface TouchRow {
  readonly leadId: string;
  readonly kind: string;
  readonly sourceId: string | null;
  readonly occurredAt: number;
}

/** What happened on each of these leads: activities and enquiries, in two statements. */
export async function recordsOfLeads(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LeadRecord>> {
  const activities = Map.groupBy(await activitiesOf(scope, ids), ({ leadId }) => leadId);
  const touches = Map.groupBy(await touchesOf(scope, ids), ({ leadId }) => leadId);
  return new Map(
    ids.map((id) => {
      const happened = (activities.get(id) ?? []).map(activityOf);
      const enquired = (touches.get(id) ?? []).map(enquiryOf);
      return [id, { activities: happened, events: [...happened.map(scoreEventOf), ...enquired] }];
    }),
  );
}

function activitiesOf(scope: OrganizationScope, ids: readonly string[]): Promise<readonly ActivityRow[]> {
  return sql(scope)<ActivityRow>`
    SELECT i.id AS "leadId", x.* FROM unnest(${ids}::uuid[]) AS i(id)
    CROSS JOIN LATERAL (
      SELECT a.kind, a.direction, a.channel, a.outcome, a."durationSeconds" AS seconds, a."durationBasis" AS basis, a."occurredAt"
      FROM activity AS a WHERE ${living(scope, 'a')} AND a."leadId" = i.id
      ORDER BY a."occurredAt" DESC, a.id DESC LIMIT ${LATEST}) AS x`;
}

function touchesOf(scope: OrganizationScope, ids: readonly string[]): Promise<readonly TouchRow[]> {
  return sql(scope)<TouchRow>`
    SELECT i.id AS "leadId", x.* FROM unnest(${ids}::uuid[]) AS i(id)
    CROSS JOIN LATERAL (
      SELECT t.kind, t."sourceId", t."occurredAt" FROM touch AS t WHERE ${inOrganization(scope, 't')} AND t."leadId" = i.id
      ORDER BY t."occurredAt" DESC, t.id DESC LIMIT ${LATEST}) AS x`;
}

function activityOf({ seconds, basis, occurredAt, ...row }: ActivityRow): Activity {
  const duration = seconds === null ? null : { seconds, basis: basis ?? 'REPORTED' };
  return { ...row, duration, text: '', occurredAt };
}

function enquiryOf({ kind, sourceId, occurredAt }: TouchRow): ScoreEvent {
  return { kind: ENQUIRY, at: occurredAt, facts: { kind, source: sourceId ?? undefined, occurredAt } };
}
