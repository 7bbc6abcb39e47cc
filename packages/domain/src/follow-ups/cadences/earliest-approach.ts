import { type Instant, isRefusal, nextOpening, type Refusal, refuse } from '../../shared/index.ts';
import type { Approach } from './approach.ts';
import type { CadenceChannel, ContactLimit } from './cadence.ts';

const DAY = 86_400_000;
/** Hours that do not meet within a month never meet, as far as somebody who asked today is concerned. */
const HORIZON = 31 * DAY;

/** What an approach waits for last; null when it may go out at once. */
export type HeldBy = 'OFFICE' | 'WINDOW' | 'LIMIT' | null;

/** When somebody may be approached, and what it waited for. */
export interface EarliestApproach {
  readonly at: Instant;
  readonly heldBy: HeldBy;
}

/**
 * The first moment from `from` on at which the sender works, the recipient's window is open and no limit is reached: the
 * moments of each are moved on in turn until all agree, so it is the earliest there is.
 */
export function earliestApproach(
  channel: CadenceChannel,
  from: Instant,
  approach: Pick<Approach, 'sender' | 'windows' | 'contacts'>,
  limits: readonly ContactLimit[],
): EarliestApproach | Refusal<'cadence-no-common-time'> {
  let at = from;
  let allowedFrom = from;
  let heldBy: HeldBy = null;
  for (;;) {
    const free = limits.reduce((latest, limit) => Math.max(latest, freeAt(channel, at, approach, limit)), at);
    if (free > at) allowedFrom = free;
    const works = nextOpening(free, approach.sender);
    const open = isRefusal(works) ? works : nextOpening(works, approach.windows[channel]);
    if (isRefusal(works) || isRefusal(open) || open > allowedFrom + HORIZON)
      return refuse('cadence-no-common-time');
    if (open === at) return { at, heldBy };
    heldBy = open > works ? 'WINDOW' : works > free ? 'OFFICE' : 'LIMIT';
    at = open;
  }
}

/** When a limit has room for one more approach: once the last but so many before it has been so many days ago. */
function freeAt(
  channel: CadenceChannel,
  at: Instant,
  { contacts }: Pick<Approach, 'contacts'>,
  { channels, atMost, days }: ContactLimit,
): Instant {
  if (channels !== null && !channels.includes(channel)) return at;
  const counted = contacts
    .filter((contact) => channels === null || channels.includes(contact.channel))
    .map((contact) => contact.at)
    .sort((one, other) => other - one);
  const last = counted[atMost - 1];
  return last === undefined ? at : last + days * DAY;
}
