import { ACTIVITY_KINDS } from '@mikomi/domain/activities';
import { type Fragment, fragment, inOrganization, living, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as leads from '../../leads/index.ts';
import type { RecordKey } from '../record-key.ts';
import { aboutIsVisible } from '../store/visible-activities.ts';
import { changesSource } from './changes-source.ts';
import { addTimelineSource, type TimelineSource } from './timeline-source.ts';

/** The condition that a row refers to the record. */
export function refersTo(record: RecordKey, alias: string): Fragment {
  return fragment`${raw(`${alias}."${record.type.toLowerCase()}Id"`)} = ${record.id}`;
}

/** On a party's timeline stands what belongs to leads, and to its other parties, only as far as the member sees them. */
export function placeIsVisible(member: MemberContext, record: RecordKey, alias: string): Fragment {
  return record.type === 'Lead' ? raw('true') : aboutIsVisible(member, alias);
}

/** The leads of a record that the member sees, as a piece of FROM and WHERE; a lead that is asked for is seen. */
function leadsOf(member: MemberContext, record: RecordKey): Fragment {
  return record.type === 'Lead'
    ? fragment`${inOrganization(member, 'l')} AND l.id = ${record.id}`
    : fragment`${leads.visibleLead(member, 'l')} AND ${refersTo(record, 'l')}`;
}

const activities: TimelineSource = {
  entry: 'TimelineActivity',
  kinds: ACTIVITY_KINDS,
  rows: (member, record, kinds) => fragment`
    SELECT a.id, a."occurredAt", a.kind, a."memberId" FROM activity AS a
    WHERE ${living(member, 'a')} AND ${refersTo(record, 'a')} AND ${placeIsVisible(member, record, 'a')}
      AND ${kinds.length === ACTIVITY_KINDS.length ? raw('true') : fragment`a.kind = ANY(${kinds}::text[])`}`,
};

const touches: TimelineSource = {
  entry: 'TimelineTouch',
  kinds: ['TOUCH'],
  rows: (member, record) =>
    record.type === 'Lead'
      ? fragment`
        SELECT t.id, t."occurredAt", 'TOUCH' AS kind, t."addedById" AS "memberId" FROM touch AS t
        WHERE ${inOrganization(member, 't')} AND t."leadId" = ${record.id}`
      : fragment`
        SELECT t.id, t."occurredAt", 'TOUCH' AS kind, t."addedById" AS "memberId"
        FROM lead AS l JOIN touch AS t ON t."organizationId" = l."organizationId" AND t."leadId" = l.id
        WHERE ${leadsOf(member, record)}`,
  details: async (member, ids) =>
    byId(
      await sql(member)<{ id: string }>`
        SELECT t.id, t.kind AS "touchKind", t.detail, t."sourceId", t."leadId" FROM touch AS t
        WHERE ${inOrganization(member, 't')} AND t.id = ANY(${ids}::uuid[])`,
    ),
};

/** A deal stands where it was recorded, or at the end of its day when it was recorded later. */
function atEndOfDay(member: MemberContext, day: string, recordedAt: string): Fragment {
  const zone = member.organization.timeZone;
  return fragment`least(${raw(recordedAt)}, ((${raw(day)} + 1)::timestamp AT TIME ZONE ${zone}::text) - interval '1 millisecond')`;
}

const deals: TimelineSource = {
  entry: 'TimelineDeal',
  kinds: ['DEAL'],
  rows: (member, record) => fragment`
    SELECT d.id, ${atEndOfDay(member, 'd."wonOn"', 'd."createdAt"')} AS "occurredAt", 'DEAL' AS kind, NULL::uuid AS "memberId"
    FROM lead AS l JOIN deal AS d ON d."organizationId" = l."organizationId" AND d."leadId" = l.id AND d."deletedAt" IS NULL
    WHERE ${leadsOf(member, record)}`,
  details: async (member, ids) =>
    byId(
      await sql(member)<{ id: string }>`
        SELECT d.id, d.number, d."wonOn", d.amount, d.currency, d."leadId" FROM deal AS d
        WHERE ${inOrganization(member, 'd')} AND d.id = ANY(${ids}::uuid[])`,
    ),
};

const adjustments: TimelineSource = {
  entry: 'TimelineAdjustment',
  kinds: ['DEAL'],
  rows: (member, record) => fragment`
    SELECT x.id, ${atEndOfDay(member, 'x."on"', 'x."createdAt"')} AS "occurredAt", 'DEAL' AS kind, NULL::uuid AS "memberId"
    FROM lead AS l JOIN deal AS d ON d."organizationId" = l."organizationId" AND d."leadId" = l.id AND d."deletedAt" IS NULL
    JOIN deal_adjustment AS x ON x."organizationId" = d."organizationId" AND x."dealId" = d.id
    WHERE ${leadsOf(member, record)}`,
  details: async (member, ids) =>
    byId(
      await sql(member)<{ id: string }>`
        SELECT x.id, x.kind AS "adjustmentKind", x."on", x.amount, x.note, d.currency, d.number AS "dealNumber", d."leadId"
        FROM deal_adjustment AS x JOIN deal AS d ON d."organizationId" = x."organizationId" AND d.id = x."dealId"
        WHERE ${inOrganization(member, 'x')} AND x.id = ANY(${ids}::uuid[])`,
    ),
};

for (const source of [activities, touches, deals, adjustments, changesSource]) addTimelineSource(source);

function byId(rows: readonly { readonly id: string }[]): ReadonlyMap<string, object> {
  return new Map(rows.map((row) => [row.id, row]));
}
