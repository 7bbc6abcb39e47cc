import type { Activity } from '../../activities/index.ts';
import type { Potential } from '../../qualification/index.ts';
import {
  addDays,
  addWorkingDays,
  type CivilDay,
  compareDays,
  dayOf,
  type Instant,
  isRefusal,
  nextOpening,
  type Sentence,
  type WorkingCalendar,
  type Zone,
} from '../../shared/index.ts';
import type { FollowUpKind } from '../follow-up.ts';
import { promisePhrase } from '../phrases/promise-phrase.ts';
import { type ContactEnd, NEXT_STEP_POLICY, type NextStepPolicy } from './next-step-policy.ts';
import { SLEEP_POLICY, type SleepPolicy } from './sleep-lead.ts';

/** What a proposal is made of. */
export interface ProposalFacts {
  /** The last call, message or meeting, which may be the one just told of; null when nobody has been in touch. */
  readonly lastContact: Pick<Activity, 'kind' | 'direction' | 'channel' | 'outcome'> | null;
  readonly potential: Potential | null;
  /** How the customer can be called or written to; empty when nothing is known. */
  readonly reachableBy: readonly FollowUpKind[];
}

/** A next step to confirm with one tap: a follow-up on a day, or a sleep until one. */
export type ProposedStep = { readonly day: CivilDay; readonly because: Sentence } & (
  | { readonly kind: 'FOLLOW_UP'; readonly followUpKind: FollowUpKind; readonly label: string | null }
  | { readonly kind: 'SLEEP' }
);

type Way = { readonly kind: FollowUpKind; readonly label: string | null };

/** The kinds that need a number or an address, in the order in which one stands in for another. */
const BY_CONTACT_POINT: readonly FollowUpKind[] = ['CALL', 'WHATSAPP', 'EMAIL', 'TEXT'];

/**
 * Proposes a sensible next step: by the first rule of the policy that fits how the last contact ended and how good the lead
 * is, by a way that reaches the customer, on a working day from today on; today only while there is working time left. A
 * sleep lasts no longer than the policy for sleeping allows.
 * Source: ours, because a proposal one key away is taken, and an empty form is put off.
 */
export function proposeNextStep(
  { lastContact, potential, reachableBy }: ProposalFacts,
  now: Instant,
  zone: Zone,
  calendar: WorkingCalendar,
  policy: NextStepPolicy = NEXT_STEP_POLICY,
  { mostDays }: SleepPolicy = SLEEP_POLICY,
): ProposedStep {
  const end = endOf(lastContact);
  const rule = policy.find(
    ({ after, potentials }) =>
      (after === null || after.includes(end)) &&
      (potentials === null || potentials.includes(potential ?? 'UNKNOWN')),
  );
  const propose = rule?.propose ?? 'CALL';
  const working = workingDayFrom(now, rule?.workingDays ?? 1, zone, calendar);
  const day = propose === 'SLEEP' ? wakingDay(working, dayOf(now, zone), mostDays, calendar) : working;
  const last = { key: `contact-ended-${end}` };
  if (propose === 'SLEEP')
    return { kind: 'SLEEP', day, because: { key: 'propose-sleep', parameters: { last, day: { day } } } };
  const wanted = propose === 'SAME' ? wayOf(lastContact) : ruledWay(propose, rule?.label);
  const { kind: followUpKind, label } = reachable(wanted, reachableBy);
  const what = promisePhrase(followUpKind, label);
  const because = { key: 'propose-follow-up', parameters: { last, what, day: { day } } };
  return { kind: 'FOLLOW_UP', followUpKind, label, day, because };
}

function endOf(contact: ProposalFacts['lastContact']): ContactEnd {
  if (contact === null || contact.kind === 'COMMENT') return 'NONE';
  if (contact.kind === 'CALL') return isMissed(contact) ? 'MISSED' : (contact.outcome ?? 'REACHED');
  if (contact.kind !== 'MESSAGE') return 'MET';
  return contact.direction === 'IN' ? 'WROTE' : 'WRITTEN_TO';
}

/** A call of theirs that nobody took, even where they left a message. */
function isMissed({ direction, outcome }: NonNullable<ProposalFacts['lastContact']>): boolean {
  return direction === 'IN' && (outcome === 'NO_ANSWER' || outcome === 'BUSY' || outcome === 'VOICEMAIL');
}

function wayOf(contact: ProposalFacts['lastContact']): Way {
  switch (contact?.channel) {
    case 'EMAIL':
    case 'WHATSAPP':
      return { kind: contact.channel, label: null };
    case 'SMS':
      return { kind: 'TEXT', label: null };
    // No kind of follow-up is by LINE, so it is one of the organization's own.
    case 'LINE':
      return { kind: 'OWN', label: 'LINE' };
    default:
      return { kind: 'CALL', label: null };
  }
}

function ruledWay(kind: FollowUpKind, label: string | null | undefined): Way {
  return { kind, label: kind === 'OWN' ? (label ?? null) : null };
}

/** By the wanted way, unless it takes a number or address and it is known that only others reach the customer. */
function reachable(wanted: Way, reachableBy: readonly FollowUpKind[]): Way {
  const needsPoint = BY_CONTACT_POINT.includes(wanted.kind);
  if (!needsPoint || reachableBy.length === 0 || reachableBy.includes(wanted.kind)) return wanted;
  const other = BY_CONTACT_POINT.find((kind) => reachableBy.includes(kind));
  return other === undefined ? wanted : { kind: other, label: null };
}

/** After today and no later than a lead may sleep: where that is too far, the last working day before. */
function wakingDay(day: CivilDay, today: CivilDay, mostDays: number, calendar: WorkingCalendar): CivilDay {
  const [tomorrow, farthest] = [addDays(today, 1), addDays(today, mostDays)];
  if (compareDays(day, farthest) <= 0) return compareDays(day, tomorrow) < 0 ? tomorrow : day;
  const last = addWorkingDays(addDays(farthest, 1), -1, calendar);
  return isRefusal(last) || compareDays(last, tomorrow) < 0 ? farthest : last;
}

function workingDayFrom(now: Instant, count: number, zone: Zone, calendar: WorkingCalendar): CivilDay {
  const today = dayOf(now, zone);
  if (count > 0) {
    const day = addWorkingDays(today, count, calendar);
    return isRefusal(day) ? addDays(today, count) : day;
  }
  const opening = nextOpening(now, calendar);
  return isRefusal(opening) ? today : dayOf(opening, zone);
}
