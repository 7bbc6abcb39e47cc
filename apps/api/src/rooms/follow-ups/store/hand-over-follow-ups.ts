import { dueAt, remindAt } from '@mikomi/domain/follow-ups';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberLeft } from '../../../platform/context.ts';
import { living, sql } from '../../../platform/database/sql.ts';
import { findAssignee } from './find-assignee.ts';
import { followUpRecord } from './records.ts';

/** Open promises of a member who leaves go to the successor; to nobody they go to whoever lets them go: a promise is always somebody's. */
export const handOverFollowUps: MemberLeft = {
  countOpen: async (tx, memberId) => {
    const [row] = await sql(tx)<{ count: number }>`
      SELECT count(*) AS count FROM follow_up AS f
      WHERE ${living(tx, 'f')} AND f."assigneeId" = ${memberId} AND f.state = 'OPEN'`;
    return row?.count ?? 0;
  },
  handOver: async (tx, memberId, successorId) => {
    const heirId = successorId ?? tx.actorId;
    const heir = heirId === undefined ? undefined : await findAssignee(tx, heirId);
    if (!heir) return;
    const left = await sql(tx)<{ id: string; day: string; time: string | null }>`
      SELECT f.id, f."dueOn" AS day, f."dueTime" AS time FROM follow_up AS f
      WHERE ${living(tx, 'f')} AND f."assigneeId" = ${memberId} AND f.state = 'OPEN' ORDER BY f.id FOR UPDATE`;
    const patches = left.map(({ id, ...due }) => ({
      id,
      assigneeId: heir.id,
      timeZone: heir.timeZone,
      dueAt: dueAt(due, heir.timeZone),
      remindAt: remindAt(due, tx.now(), heir.timeZone),
      remindedAt: null,
    }));
    await update(tx, followUpRecord, patches);
  },
};
