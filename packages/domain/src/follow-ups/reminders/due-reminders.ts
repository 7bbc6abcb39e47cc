import type { Instant, Sentence, Zone } from '../../shared/index.ts';
import { spanOf } from '../phrases/span-of.ts';
import { explainReminder } from './explain-reminder.ts';
import { isWaiting, type RemindedFollowUp, type Reminder } from './reminder.ts';

/** What rings for a follow-up, and its reminders afterwards. */
export interface DueReminders {
  /** The one that rings; null when none is due. */
  readonly ring: {
    readonly reminder: Reminder;
    /** True when its moment was missed by more than five minutes because nothing ran. */
    readonly isLate: boolean;
    readonly because: Sentence;
  } | null;
  readonly reminders: readonly Reminder[];
}

/** A reminder is told every minute or so; what comes later than this was held up (ours). */
const LATE_AFTER = 5 * 60_000;

/**
 * What is told of the reminders whose moment lies after `since`, up to when they were told before, and not after `now`. However many came
 * due while nothing ran, one rings: the latest, saying for how many it stands; the others are missed. Windows that follow one another
 * tell each reminder in exactly one of them, never before its moment, also where a state was not written. A closed
 * follow-up rings no more.
 * Source: ours, because ten bells at once after a night say less than one that counts them.
 */
export function dueReminders(
  followUp: RemindedFollowUp,
  since: Instant,
  now: Instant,
  zone: Zone,
): DueReminders {
  const { reminders } = followUp;
  const due = reminders.filter((one) => isWaiting(one) && one.at > since && one.at <= now);
  const latest = due.reduce<Reminder | null>(
    (last, one) => (last === null || one.at > last.at ? one : last),
    null,
  );
  if (latest === null || followUp.state !== 'OPEN') return { ring: null, reminders };
  const isLate = now - latest.at > LATE_AFTER;
  const sent: Reminder = { ...latest, state: 'SENT' };
  return {
    ring: { reminder: sent, isLate, because: whyItRings(followUp, latest, due.length, isLate, now, zone) },
    reminders: reminders.map((one) =>
      one === latest ? sent : due.includes(one) ? { ...one, state: 'MISSED' } : one,
    ),
  };
}

function whyItRings(
  followUp: RemindedFollowUp,
  { at, snoozes }: Reminder,
  count: number,
  isLate: boolean,
  now: Instant,
  zone: Zone,
): Sentence {
  const reminder = explainReminder(followUp, now, zone);
  if (count > 1)
    return {
      key: 'reminder-for-several',
      parameters: { reminder, count, span: spanOf(now - at, 'gone-by') },
    };
  if (isLate) return { key: 'reminder-late', parameters: { reminder, span: spanOf(now - at, 'gone-by') } };
  return snoozes > 0 ? { key: 'reminder-again', parameters: { reminder, count: snoozes } } : reminder;
}
