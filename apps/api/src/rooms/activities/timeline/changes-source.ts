import { chooseLocale } from '@mikomi/domain/shared';
import { offersUndo } from '../../../graphql/undo-reach.ts';
import { fragment, inOrganization, living, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as catalog from '../../catalog/index.ts';
import { customFieldsIn } from './changed-custom-values.ts';
import {
  type ChangeRow,
  fieldsOf,
  partOf,
  referencesIn,
  SHOWN_COLUMNS,
  subjectOf,
} from './changed-fields.ts';
import { namesOf } from './names-of.ts';
import type { TimelineSource } from './timeline-source.ts';

/** What the record of change tells of a record: its own fields that people know, and what hangs on it. */
export const changesSource: TimelineSource = {
  entry: 'TimelineChange',
  kinds: ['CHANGE'],
  rows: (member, record) => fragment`
    SELECT c.id, c."recordedAt" AS "occurredAt", 'CHANGE' AS kind, c."actorId" AS "memberId" FROM change AS c
    WHERE ${inOrganization(member, 'c')} AND c."rootId" = ${record.id}
      AND c."recordType" IN ('Lead', 'LeadCollaborator', 'ProductLine', 'Contact', 'Company', 'ContactPoint', 'Consent')
      -- What a win changes is told by its deal as long as there is one; once it was taken back, the two stand side by side.
      AND NOT EXISTS (
        SELECT 1 FROM change AS w JOIN deal AS d ON ${living(member, 'd')} AND d.id = w."recordId"
        WHERE ${inOrganization(member, 'w')} AND w."commandId" = c."commandId"
          AND w."recordType" = 'Deal' AND w.action = 'CREATE' AND w."rootId" = c."rootId")
      -- What becomes of its products then is part of the win, and of its being taken back.
      AND NOT (c."recordType" = 'ProductLine' AND EXISTS (
        SELECT 1 FROM change AS w WHERE ${inOrganization(member, 'w')} AND w."commandId" = c."commandId"
          AND w."recordType" = 'Deal' AND (w.action = 'CREATE' OR w.after ? 'deletedAt') AND w."rootId" = c."rootId"))
      AND CASE c.action
        WHEN 'UPDATE' THEN c.after ?| ${SHOWN_COLUMNS}::text[]
        WHEN 'DELETE' THEN true
        -- What came with the record itself is told by its beginning, save what a visitor agreed to in a form.
        ELSE c."recordId" <> c."rootId" AND (c."recordType" = 'Consent' AND c.after->>'basis' = 'WEB_FORM' OR NOT EXISTS (
          SELECT 1 FROM change AS k WHERE ${inOrganization(member, 'k')} AND k."recordType" = ${record.type}
            AND k."recordId" = c."rootId" AND k.action = 'CREATE' AND k."commandId" = c."commandId"))
      END`,
  details: async (member, ids) => {
    const changes = await readChanges(member, ids);
    const [names, customs] = await Promise.all([
      namesOf(member, referencesIn(changes)),
      catalog.customFieldsByKey(member, customFieldsIn(changes)),
    ]);
    const locale = chooseLocale([member.locale]);
    return new Map(
      changes.map((change) => {
        const fields = fieldsOf(change, names, customs, locale);
        const subject = subjectOf(change, locale) ?? (fields.length === 0 ? partOf(change, locale) : null);
        return [change.id, { ...change, subject, fields }];
      }),
    );
  },
};

function readChanges(member: MemberContext, ids: readonly string[]): Promise<ChangeRow[]> {
  return sql(member)<ChangeRow>`
    SELECT c.id, c."commandId", c."recordType", c."recordId", c.action, c.before, c.after, c.origin,
      (SELECT k.id FROM command AS k WHERE ${inOrganization(member, 'k')} AND k.id = c."commandId" AND ${offersUndo(member)})
        AS "undoCommandId",
      EXISTS (SELECT 1 FROM command AS k WHERE ${inOrganization(member, 'k')} AND k.id = c."commandId" AND k."undoesId" IS NOT NULL)
        AS "isUndo",
      coalesce(p.currency, l.currency, '') AS currency, p.name AS "lineName", k.value AS point, b."memberId" AS "collaboratorId",
      s.channel AS "consentTo", s.purpose AS "consentFor"
    FROM change AS c
    LEFT JOIN lead AS l ON l."organizationId" = c."organizationId" AND l.id = c."rootId"
    LEFT JOIN product_line AS p ON p."organizationId" = c."organizationId" AND p.id = c."recordId"
    LEFT JOIN contact_point AS k ON k."organizationId" = c."organizationId" AND k.id = c."recordId"
    LEFT JOIN consent AS s ON s."organizationId" = c."organizationId" AND s.id = c."recordId"
    LEFT JOIN lead_collaborator AS b ON b."organizationId" = c."organizationId" AND b.id = c."recordId"
    WHERE ${inOrganization(member, 'c')} AND c.id = ANY(${ids}::uuid[])`;
}
