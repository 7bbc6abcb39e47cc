import {
  type CivilDay,
  dayOf,
  daysBetween,
  type Instant,
  type Sentence,
  type SentenceParameter,
  type Zone,
} from '../../shared/index.ts';
import { dueAt } from '../due-at.ts';
import { promisePhrase } from '../phrases/promise-phrase.ts';
import { spanOf } from '../phrases/span-of.ts';
import type { RemindedFollowUp } from './reminder.ts';

/** A time less than this ahead is told by the hours to go, even after midnight (ours). */
const SOON = 12 * 3_600_000;

/**
 * What a reminder tells at the moment it rings: how long until the promise, or since when it waits.
 * Source: ours, because a bell is read at a glance: how long is left is acted on, a date has to be worked out.
 */
export function explainReminder(
  { kind, label, day, time }: Pick<RemindedFollowUp, 'kind' | 'label' | 'day' | 'time'>,
  now: Instant,
  zone: Zone,
): Sentence {
  const what = promisePhrase(kind, label);
  const days = daysBetween(dayOf(now, zone), day);
  if (days < 0) return { key: 'reminder-overdue', parameters: { what, days: -days } };
  if (time === null) return ofDay(what, day, days);
  const at = dueAt({ day, time }, zone);
  if (days > 0 && at - now > SOON)
    return {
      key: days === 1 ? 'reminder-tomorrow-at' : 'reminder-in-days-at',
      parameters: { what, days, at: { at, zone } },
    };
  return at > now
    ? { key: 'reminder-ahead', parameters: { what, span: spanOf(at - now, 'to-come') } }
    : now - at < 60_000
      ? { key: 'reminder-now', parameters: { what } }
      : { key: 'reminder-gone-by', parameters: { what, span: spanOf(now - at, 'gone-by') } };
}

function ofDay(what: SentenceParameter, day: CivilDay, days: number): Sentence {
  if (days === 0) return { key: 'reminder-today', parameters: { what } };
  return {
    key: days === 1 ? 'reminder-tomorrow' : 'reminder-in-days',
    parameters: { what, days, day: { day } },
  };
}
