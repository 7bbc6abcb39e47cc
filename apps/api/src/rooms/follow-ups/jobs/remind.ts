// Invariants: one reminder, one notification and one mail; a new date rings anew; who is done, cancelled or deleted rings nowhere.
// Locks: the follow-ups it claims, skipping those another process has.
// Changes: no recorded type.
import { chooseLocale, formatClock, formatDay, globalId, isRefusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { EveryMinute } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import type { JobSurroundings } from '../../../platform/jobs/job-surroundings.ts';
import { type MailBody, mailBody } from '../../../platform/mail/mail-body.ts';
import { sendMail } from '../../../platform/mail/send-mail.ts';
import { followUpWords, notify } from '../../notifications/index.ts';
import { claimReminders, organizationsWithDue, type Reminder } from '../store/due-reminders.ts';
import { sayMail } from '../words.ts';

const BATCH = 200;

/** Reminds of promises whose moment has come, in the app and by mail; what was due while nothing ran rings now. */
export const remindOfFollowUps: EveryMinute = {
  name: 'remind-of-follow-ups',
  run: async (surroundings) => {
    const failures: unknown[] = [];
    for (const organizationId of await organizationsWithDue(surroundings.database, surroundings.now())) {
      // What is wrong with one organization keeps nobody else's reminders.
      try {
        await remindIn(surroundings, organizationId);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some organizations could not be reminded.');
  },
};

async function remindIn(surroundings: JobSurroundings, organizationId: string): Promise<void> {
  const context = jobContext(surroundings, organizationId);
  for (let claimed = BATCH; claimed === BATCH; ) {
    const outcome = await transaction(context, 'remind-of-follow-ups', async (tx) => {
      const due = await claimReminders(tx, BATCH);
      const told = await notify(tx, due.reminders.map(notificationOf));
      const fresh = new Set(told.map(({ key }) => key));
      const mails = due.reminders.flatMap((reminder) =>
        reminder.email && fresh.has(keyOf(reminder))
          ? [
              {
                kind: 'REMINDER' as const,
                recipient: reminder.email,
                body: mailOf(reminder, tx.product.publicUrl),
                recordId: reminder.recordId,
              },
            ]
          : [],
      );
      await sendMail(tx, mails);
      return { claimed: due.claimed };
    });
    claimed = isRefusal(outcome) ? 0 : outcome.claimed;
  }
}

function keyOf({ followUpId, remindAt }: Reminder): string {
  return `reminder:${followUpId}:${remindAt}`;
}

function notificationOf(reminder: Reminder) {
  const { recipientId, leadId, followUpId, kind, label, day, time, leftMember } = reminder;
  return {
    memberId: recipientId,
    kind: 'FOLLOW_UP_DUE' as const,
    key: keyOf(reminder),
    leadId,
    followUpId,
    parameters: { followUpKind: kind, label, day, time, ...(leftMember ? { leftMember } : {}) },
  };
}

const PLACES = { Lead: 'leads', Contact: 'contacts', Company: 'companies' } as const;

function mailOf(reminder: Reminder, publicUrl: string): MailBody {
  const { about, day, time, note, leftMember, organizationName, slug, record, recordId } = reminder;
  const locale = chooseLocale([reminder.locale]);
  const what = followUpWords(reminder.kind, reminder.label, locale);
  const parameters = {
    what,
    about,
    when: [formatDay(day, locale), time ? formatClock(time, locale) : ''].join(' ').trim(),
    name: leftMember ?? '',
    organization: organizationName,
  };
  const say = (key: string) => sayMail({ key: `reminder.${key}`, parameters }, locale);
  return mailBody({
    subject: say('subject'),
    paragraphs: [say('lead'), ...(note ? [note] : []), ...(leftMember ? [say('left')] : [])],
    action: {
      label: say('action'),
      url: `${publicUrl}/o/${slug}/${PLACES[record]}/${globalId(record, recordId)}`,
    },
    note: say('note'),
  });
}
