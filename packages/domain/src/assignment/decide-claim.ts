import type { Potential } from '../qualification/index.ts';
import { dayOf, type Instant, type Refusal, refuse } from '../shared/index.ts';
import type { MemberLoad } from './assignment-state.ts';
import { type CapReason, capsReached } from './caps.ts';
import type { PoolMember } from './pool-member.ts';

/** A lead that somebody wants for themselves. */
export interface ClaimedLead {
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly potential: Potential | null;
}

/** Why a lead does not become the claimant's. */
export type ClaimRefusal = Refusal<'already-yours' | 'already-claimed' | CapReason['key']>;

/**
 * A lead that is nobody's becomes the claimant's, as long as none of their caps is reached; whoever gives out leads
 * may go beyond their own. Everybody after the first hears whose it is.
 * Source: ours, because a cap that a claim walks around is none, and a manager who steps in knows what they do.
 */
export function decideClaim(
  lead: ClaimedLead,
  claimant: Pick<PoolMember, 'id' | 'zone' | 'caps'>,
  load: MemberLoad,
  now: Instant,
  mayExceedCaps: boolean,
): { readonly kind: 'claimed' } | ClaimRefusal {
  if (lead.owner?.id === claimant.id) return refuse('already-yours');
  if (lead.owner !== null) return refuse('already-claimed', { parameters: { name: lead.owner.name } });
  if (mayExceedCaps) return { kind: 'claimed' };
  const today = dayOf(now, claimant.zone);
  const [reached] = capsReached(load, claimant.caps, today, lead.potential);
  return reached
    ? refuse(reached.key, reached.parameters ? { parameters: reached.parameters } : {})
    : { kind: 'claimed' };
}
