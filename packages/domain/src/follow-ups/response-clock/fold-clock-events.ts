import type { Instant } from '../../shared/index.ts';
import type { ClockAction, ClockEvent } from './clock-event.ts';
import { countsAsResponse, isUnreachedCall } from './counts-as-response.ts';
import type { ResponseClock } from './start-clock.ts';

/** Time in which the clock ran: it counts the working time within. */
export interface RunningSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/** An enquiry's story so far. */
export interface ClockStory {
  readonly assignedAt: Instant | null;
  readonly notifiedAt: Instant | null;
  readonly end: {
    readonly kind: 'ANSWERED' | 'CANCELLED';
    readonly at: Instant;
    /** Answered by a call that the customer did not take. */
    readonly unreached: boolean;
  } | null;
  /** The times it ran, in order, the last of them until the end or now. */
  readonly ran: readonly RunningSpan[];
  /** Set while it is the customer's turn; null of `until` is until they write. */
  readonly pause: { readonly until: Instant | null } | null;
  readonly acted: ReadonlySet<ClockAction>;
  /** When the lead last passed from one member to another. */
  readonly handedOverAt: Instant | null;
}

/** Of what happened at one moment the earlier in this list comes first, so that the order of arrival never matters. */
const KINDS: readonly ClockEvent['kind'][] = [
  'ASSIGNED',
  'NOTIFIED',
  'WAITING',
  'CUSTOMER_WROTE',
  'ACTED',
  'ACTIVITY',
  'CLOSED',
];

/** What happened until `now`, by when it happened and not by when it was told; of what is told again, the first happening. */
export function orderClockEvents(events: readonly ClockEvent[], now: Instant): readonly ClockEvent[] {
  const told = new Set<string>();
  return events
    .filter((event) => event.occurredAt <= now)
    .sort(
      (one, other) =>
        one.occurredAt - other.occurredAt ||
        KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
        (one.id < other.id ? -1 : 1),
    )
    .filter(({ id }) => !told.has(id) && told.add(id));
}

type Turn =
  | { readonly whose: 'OURS'; readonly from: Instant }
  | { readonly whose: 'THEIRS'; readonly until: Instant | null };

/** Whose turn it is at a moment at which nothing happens: a pause ends by itself at the moment the customer named. */
function turnAt(turn: Turn, at: Instant): Turn {
  const isOver = turn.whose === 'THEIRS' && turn.until !== null && turn.until <= at;
  return isOver && turn.until !== null ? { whose: 'OURS', from: turn.until } : turn;
}

/**
 * A clock runs from the enquiry until a person answers or nobody awaits an answer, except while it is the customer's turn. Of
 * what happened before the enquiry only who had the lead matters; a customer who writes again neither stops nor renews it.
 * Source: ours, because a customer who has waited since morning has not waited less by asking again at noon.
 */
export function foldClockEvents(
  clock: ResponseClock,
  events: readonly ClockEvent[],
  now: Instant,
): ClockStory {
  const ran: RunningSpan[] = [];
  const acted = new Set<ClockAction>();
  let turn: Turn = { whose: 'OURS', from: clock.occurredAt };
  let end: ClockStory['end'] = null;
  let assignedAt: Instant | null = null;
  let notifiedAt: Instant | null = null;
  let ownerId: string | null = null;
  let handedOverAt: Instant | null = null;
  for (const event of orderClockEvents(events, now)) {
    const at = event.occurredAt;
    if (event.kind === 'ASSIGNED') {
      assignedAt ??= at;
      if (ownerId !== null && ownerId !== event.memberId) handedOverAt = at;
      ownerId = event.memberId;
    }
    if (at < clock.occurredAt) continue;
    turn = turnAt(turn, at);
    if (event.kind === 'NOTIFIED') notifiedAt ??= at;
    if (event.kind === 'ACTED') acted.add(event.action);
    if (turn.whose === 'THEIRS' && isFromCustomer(event)) turn = { whose: 'OURS', from: at };
    if (event.kind === 'WAITING' && (event.until === null || event.until > at)) {
      if (turn.whose === 'OURS') ran.push({ from: turn.from, to: at });
      turn = { whose: 'THEIRS', until: event.until };
    }
    end = endBy(event, clock);
    if (end !== null) break;
  }
  const until = Math.max(end?.at ?? now, clock.occurredAt);
  turn = turnAt(turn, until);
  if (turn.whose === 'OURS') ran.push({ from: turn.from, to: until });
  const pause = turn.whose === 'THEIRS' ? { until: turn.until } : null;
  return { assignedAt, notifiedAt, end, ran, pause, acted, handedOverAt };
}

/** A message or call of theirs says so too, whether or not it is told of by itself. */
function isFromCustomer(event: ClockEvent): boolean {
  if (event.kind !== 'ACTIVITY') return event.kind === 'CUSTOMER_WROTE';
  return event.activity.direction === 'IN' && !event.activity.automatic;
}

function endBy(event: ClockEvent, clock: ResponseClock): ClockStory['end'] {
  if (event.kind === 'CLOSED') return { kind: 'CANCELLED', at: event.occurredAt, unreached: false };
  return event.kind === 'ACTIVITY' && countsAsResponse(event.activity, clock.callAnswers)
    ? { kind: 'ANSWERED', at: event.occurredAt, unreached: isUnreachedCall(event.activity) }
    : null;
}
