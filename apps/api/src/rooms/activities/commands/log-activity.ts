// Invariants: what is logged has happened, on a record that the member sees; whom it mentions is an active member.
// Locks: none.
// Changes: Activity.
import { type Activity, logActivity as judge } from '@mikomi/domain/activities';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { RecordKey } from '../record-key.ts';
import { type About, findAbout } from '../store/find-about.ts';
import { activeMembers } from '../store/find-activity.ts';
import { activityRecord } from '../store/records.ts';

/** What happened, as a form tells it. */
export interface ActivityForm extends Activity {
  readonly about: RecordKey;
  readonly mentions: readonly string[];
}

export interface LoggedActivity {
  readonly kind: 'logged';
  readonly activityId: string;
  readonly commandId: string;
}

const MOST_MENTIONS = 20;

/** Logs what happened on a lead or a party, in the member's name. */
export function logActivity(member: MemberContext, form: ActivityForm): Promise<LoggedActivity | Refusal> {
  return transaction(member, 'log-activity', async (tx): Promise<LoggedActivity | Refusal> => {
    const about = await findAbout(tx, member, form.about, ['about']);
    if (isRefusal(about)) return about;
    const mentions = await checkMentions(tx, form.mentions);
    if (isRefusal(mentions)) return mentions;
    const activityId = await insertActivity(tx, member, form, about, mentions);
    return isRefusal(activityId) ? activityId : { kind: 'logged', activityId, commandId: tx.commandId };
  });
}

/** Writes an activity of the member in a command that is under way; answers its id. */
export async function insertActivity(
  tx: Transaction,
  member: MemberContext,
  activity: Activity,
  about: About,
  mentions: readonly string[] = [],
): Promise<string | Refusal> {
  const { memberId, teamId = null } = member;
  return insertActivityOf(tx, activity, about, { memberId, teamId }, mentions);
}

/** Writes an activity of a member, or of nobody of the organization, in a command that is under way; answers its id. */
export async function insertActivityOf(
  tx: Transaction,
  activity: Activity,
  about: WhatAbout,
  by: ActivityBy | null,
  mentions: readonly string[] = [],
): Promise<string | Refusal> {
  const ids = await insertActivitiesOf(tx, [{ activity, about, by, mentions }]);
  return isRefusal(ids) ? ids : (ids[0] ?? refuse('activity-not-found'));
}

type WhatAbout = Pick<About, 'leadId' | 'contactId' | 'companyId'>;
type ActivityBy = { readonly memberId: string; readonly teamId: string | null };

/** Something that happened, what it is about, and whose it is. */
export interface HappenedActivity {
  readonly activity: Activity;
  readonly about: WhatAbout;
  readonly by: ActivityBy | null;
  readonly mentions?: readonly string[];
}

/** Writes many activities as `insertActivityOf` does one; the first that is refused refuses all. */
export async function insertActivitiesOf(
  tx: Transaction,
  happened: readonly HappenedActivity[],
): Promise<readonly string[] | Refusal> {
  const rows = [];
  for (const { activity, about, by, mentions = [] } of happened) {
    const judged = judge(activity, tx.now());
    if (isRefusal(judged)) return judged;
    const { leadId, contactId, companyId } = about;
    const { memberId = null, teamId = null } = by ?? {};
    rows.push({
      ...columnsOf(judged, mentions),
      id: newId(),
      kind: judged.kind,
      leadId,
      contactId,
      companyId,
      memberId,
      teamId,
      recordedAt: tx.now(),
    });
  }
  await insert(tx, activityRecord, rows);
  return rows.map(({ id }) => id);
}

/** What of an activity can be edited, as columns. */
export function columnsOf(activity: Activity, mentions: readonly string[]) {
  return {
    direction: activity.direction,
    channel: activity.channel,
    outcome: activity.outcome,
    durationSeconds: activity.duration?.seconds ?? null,
    durationBasis: activity.duration?.basis ?? null,
    body: activity.text,
    occurredAt: activity.occurredAt,
    mentions: [...mentions],
  };
}

/** Whom a text calls, once each. */
export async function checkMentions(
  tx: Transaction,
  mentions: readonly string[],
): Promise<readonly string[] | Refusal> {
  const called = [...new Set(mentions)];
  if (called.length > MOST_MENTIONS) return refuse('too-many-mentions', { path: ['mentions'] });
  const active = await activeMembers(tx, called);
  return active.length === called.length ? called : refuse('member-not-found', { path: ['mentions'] });
}
