import { dayOf, daysBetween, type Instant, type Sentence, type Zone } from '../../shared/index.ts';
import { dueAt } from '../due-at.ts';
import { promisePhrase } from '../phrases/promise-phrase.ts';
import { spanOf } from '../phrases/span-of.ts';
import type { RemindedFollowUp } from './reminder.ts';

/** What a reminder tells at the moment it rings: how long until the promise, or since when it waits. */
export function explainReminder(
  { kind, label, day, time }: Pick<RemindedFollowUp, 'kind' | 'label' | 'day' | 'time'>,
  now: Instant,
  zone: Zone,
): Sentence {
  const what = promisePhrase(kind, label);
  const days = daysBetween(dayOf(now, zone), day);
  if (days < 0) return { key: 'reminder-overdue', parameters: { what, days: -days } };
  if (days > 0) return { key: 'reminder-in-days', parameters: { what, days, day: { day } } };
  if (time === null) return { key: 'reminder-today', parameters: { what } };
  const at = dueAt({ day, time }, zone);
  return at > now
    ? { key: 'reminder-ahead', parameters: { what, span: spanOf(at - now, 'to-come') } }
    : now - at < 60_000
      ? { key: 'reminder-now', parameters: { what } }
      : { key: 'reminder-gone-by', parameters: { what, span: spanOf(now - at, 'gone-by') } };
}
