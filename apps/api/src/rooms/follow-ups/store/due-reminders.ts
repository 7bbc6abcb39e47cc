import type { Transaction } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import {
  type Fragment,
  fragment,
  inOrganization,
  raw,
  runAbove,
  sql,
} from '../../../platform/database/sql.ts';
import { aboutLives } from '../../activities/index.ts';

/** A reminder that is due, with whom it reaches and what they are told. */
export interface Reminder {
  readonly followUpId: string;
  readonly leadId: string | null;
  readonly remindAt: number;
  readonly kind: string;
  readonly label: string | null;
  readonly note: string | null;
  readonly day: string;
  readonly time: string | null;
  /** The assignee's name, when they have left and it reaches somebody else. */
  readonly leftMember: string | null;
  readonly recipientId: string;
  readonly email: string | null;
  readonly locale: string;
  readonly organizationName: string;
  readonly slug: string;
  /** What it is about: the lead's title, or the party's name. */
  readonly about: string;
  readonly record: 'Lead' | 'Contact' | 'Company';
  readonly recordId: string;
}

// As the index follow_up_reminder_idx has it.
const WAITING = raw(
  `f.state = 'OPEN' AND f."remindedAt" IS NULL AND f."deletedAt" IS NULL AND f."remindAt" IS NOT NULL`,
);

// What rests in the bin rings when it is out again.
const LIVES = aboutLives('f');

/** Somebody who signs in hears of it. */
function reaches(alias: string): Fragment {
  return raw(`${alias}."deactivatedAt" IS NULL AND ${alias}."personId" IS NOT NULL`);
}

/** The organizations in which a reminder is due. */
export async function organizationsWithDue(database: Database, now: number): Promise<readonly string[]> {
  const rows = await runAbove<{ organizationId: string }>(
    database,
    fragment`SELECT DISTINCT f."organizationId" FROM follow_up AS f
      JOIN organization AS g ON g.id = f."organizationId" AND g."deletedAt" IS NULL
      WHERE ${WAITING} AND ${LIVES} AND f."remindAt" <= ${new Date(now)}`,
  );
  return rows.map(({ organizationId }) => organizationId);
}

/**
 * Claims due reminders of the organization: each rings for one claimer only, and not at all when this transaction fails.
 * What belongs to a member who has left, or has never signed in, reaches the lead's owner, else the manager of its team, else
 * an owner of the organization; nobody hears of a deleted lead.
 */
export async function claimReminders(
  tx: Transaction,
  most: number,
): Promise<{ readonly claimed: number; readonly reminders: readonly Reminder[] }> {
  const claimed = await sql(tx)<{ id: string }>`
    UPDATE follow_up AS f SET "remindedAt" = ${new Date(tx.now())}
    WHERE ${inOrganization(tx, 'f')} AND f.id IN (
      SELECT f.id FROM follow_up AS f WHERE ${inOrganization(tx, 'f')} AND ${WAITING} AND ${LIVES} AND f."remindAt" <= ${new Date(tx.now())}
      ORDER BY f."remindAt", f.id LIMIT ${most} FOR UPDATE SKIP LOCKED)
    RETURNING f.id`;
  if (claimed.length === 0) return { claimed: 0, reminders: [] };
  const reminders = await sql(tx)<Reminder>`
    SELECT f.id AS "followUpId", f."leadId", f."remindAt", f.kind, f.label, f.note, f."dueOn" AS day, f."dueTime" AS time,
      CASE WHEN m."deactivatedAt" IS NOT NULL THEN m.name END AS "leftMember", r.id AS "recipientId",
      CASE WHEN r."personId" IS NOT NULL THEN r.email END AS email, coalesce(r.locale, g.locale) AS locale,
      g.name AS "organizationName", g.slug, coalesce(l.title, c.name, o.name, '') AS about,
      CASE WHEN l.id IS NOT NULL THEN 'Lead' WHEN c.id IS NOT NULL THEN 'Contact' ELSE 'Company' END AS record,
      coalesce(l.id, c.id, o.id) AS "recordId"
    FROM follow_up AS f
    JOIN organization AS g ON ${inOrganization(tx, 'g')}
    JOIN member AS m ON ${inOrganization(tx, 'm')} AND m.id = f."assigneeId"
    LEFT JOIN lead AS l ON ${inOrganization(tx, 'l')} AND l.id = f."leadId"
    LEFT JOIN contact AS c ON ${inOrganization(tx, 'c')} AND c.id = f."contactId"
    LEFT JOIN company AS o ON ${inOrganization(tx, 'o')} AND o.id = f."companyId"
    LEFT JOIN member AS w ON ${inOrganization(tx, 'w')} AND w.id = l."ownerId" AND ${reaches('w')}
    LEFT JOIN team AS t ON ${inOrganization(tx, 't')} AND t.id = coalesce(l."teamId", m."teamId")
    LEFT JOIN member AS b ON ${inOrganization(tx, 'b')} AND b.id = t."managerId" AND ${reaches('b')}
    JOIN member AS r ON ${inOrganization(tx, 'r')}
      AND r.id = CASE WHEN ${reaches('m')} THEN m.id ELSE coalesce(w.id, b.id, (
        SELECT o.id FROM member AS o WHERE ${inOrganization(tx, 'o')} AND o.role = 'OWNER' AND ${reaches('o')}
        ORDER BY o."createdAt", o.id LIMIT 1)) END
    WHERE ${inOrganization(tx, 'f')} AND f.id = ANY(${claimed.map(({ id }) => id)}::uuid[]) AND l."deletedAt" IS NULL`;
  return { claimed: claimed.length, reminders };
}
