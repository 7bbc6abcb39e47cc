import { type Refusal, refuse } from '../../shared/index.ts';
import type { Reminder, ReminderState } from './reminder.ts';

/** What may become of a reminder in each state. What was missed stays missed; what was seen may be put off. */
export const REMINDER_MOVES: Readonly<Record<ReminderState, readonly ReminderState[]>> = {
  PLANNED: ['SENT', 'MISSED'],
  SENT: ['SEEN', 'SNOOZED'],
  SEEN: ['SNOOZED'],
  SNOOZED: ['SENT', 'MISSED', 'SNOOZED'],
  MISSED: [],
};

/**
 * A reminder that rang is seen once; to see it again changes nothing.
 * Source: RFC 9074, section 6, alarm acknowledgement.
 */
export function seeReminder(reminder: Reminder): Reminder | Refusal<'reminder-not-sent'> {
  if (reminder.state === 'SEEN') return reminder;
  return REMINDER_MOVES[reminder.state].includes('SEEN')
    ? { ...reminder, state: 'SEEN' }
    : refuse('reminder-not-sent');
}
