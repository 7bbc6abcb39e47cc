import { dueAt, remindAt } from '@mikomi/domain/follow-ups';
import { update } from '../../../platform/change/write-records.ts';
import type { BeforeCommit, Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';
import { followUpRecord } from './records.ts';

interface OpenFollowUp {
  readonly id: string;
  readonly day: string;
  readonly time: string | null;
  readonly zone: string;
  readonly rung: boolean;
}

/** Open promises move with their assignee to another zone: nine o'clock stays nine o'clock, there. */
export const rezoneFollowUps: BeforeCommit = async (tx) => {
  const moved = tx.changes.some(
    ({ recordType, action, after }) =>
      (recordType === 'Member' || recordType === 'Organization') &&
      action === 'UPDATE' &&
      after !== null &&
      'timeZone' in after,
  );
  if (!moved) return;
  const followUps = await elsewhere(tx);
  await update(
    tx,
    followUpRecord,
    followUps.map(({ id, zone, rung, ...due }) => ({
      id,
      timeZone: zone,
      dueAt: dueAt(due, zone),
      remindAt: rung ? null : remindAt(due, tx.now(), zone),
    })),
  );
};

/** Held as they stand: nobody gives one another day while its moment is counted. */
function elsewhere(tx: Transaction): Promise<OpenFollowUp[]> {
  return sql(tx)<OpenFollowUp>`
    SELECT f.id, f."dueOn" AS day, f."dueTime" AS time, coalesce(m."timeZone", g."timeZone") AS zone, f."remindedAt" IS NOT NULL AS rung
    FROM follow_up AS f
    JOIN member AS m ON m."organizationId" = f."organizationId" AND m.id = f."assigneeId"
    JOIN organization AS g ON ${inOrganization(tx, 'g')}
    WHERE ${living(tx, 'f')} AND f.state = 'OPEN' AND f."timeZone" <> coalesce(m."timeZone", g."timeZone")
    ORDER BY f.id FOR UPDATE OF f`;
}
