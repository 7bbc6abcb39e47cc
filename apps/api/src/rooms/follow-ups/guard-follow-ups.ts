import { refuse } from '@mikomi/domain/shared';
import type { UndoGuard } from '../../platform/context.ts';
import { inOrganization, living, sql } from '../../platform/database/sql.ts';

/** A promise that an undo opens again is of somebody who works. */
export const guardFollowUps: UndoGuard = {
  hold: async () => {},
  judge: async (tx) => {
    const ids = tx.changes.flatMap(({ recordType, recordId }) =>
      recordType === 'FollowUp' ? [recordId] : [],
    );
    if (ids.length === 0) return undefined;
    const assignees = await sql(tx)<{ gone: boolean }>`
      SELECT m."deactivatedAt" IS NOT NULL OR m.role = 'VIEWER' AS gone FROM member AS m
      WHERE ${inOrganization(tx, 'm')} AND m.id IN (SELECT f."assigneeId" FROM follow_up AS f
        WHERE ${living(tx, 'f')} AND f.state = 'OPEN' AND f.id = ANY(${ids}::uuid[])) ORDER BY m.id FOR SHARE`;
    return assignees.some(({ gone }) => gone) ? refuse('gone-owner') : undefined;
  },
};
