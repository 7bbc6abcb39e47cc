import { type CivilDay, dayOf, daysBetween, type Instant, type Zone } from '../shared/index.ts';
import type { LeadKind, Touch } from './lead.ts';

/** A lead of the same parties, as far as a new enquiry is concerned. */
export interface EarlierLead {
  readonly id: string;
  readonly closed: { readonly kind: 'WON' | 'LOST'; readonly on: CivilDay } | null;
  readonly lastTouch: Touch | null;
  /** When anybody last said or wrote something; null when nobody did. */
  readonly lastActivityAt: Instant | null;
}

/** How long a customer who comes back is taken for one who never left. */
export interface EnquiryPolicy {
  /** A lead lost less than this many days ago is opened again. */
  readonly reopenWithinDays: number;
  /** After this many silent days the same source is a touch again. */
  readonly silentDays: number;
}

/** The policy of an organization that chose none: ours, a quarter and a month. */
export const ENQUIRY_POLICY: EnquiryPolicy = { reopenWithinDays: 90, silentDays: 30 };

/**
 * What an enquiry becomes: a touch on an open lead (or, inside its open conversation, an activity), the re-opening of one
 * lately lost, else a new lead, REPEAT when the parties had one before.
 */
export type EnquiryDecision =
  | {
      readonly kind: 'touch';
      readonly leadId: string;
      readonly because: 'other-source' | 'silence' | 'first-touch';
    }
  | { readonly kind: 'activity'; readonly leadId: string; readonly because: 'open-conversation' }
  | {
      readonly kind: 'reopen';
      readonly leadId: string;
      readonly because: 'lost-lately';
      readonly days: number;
    }
  | {
      readonly kind: 'new-lead';
      readonly leadKind: Exclude<LeadKind, 'RENEWAL'>;
      readonly after: string | null;
    };

/** A customer who comes back is never a duplicate. `earlier` lists the parties' leads, the latest first. */
export function receiveEnquiry(
  enquiry: Touch,
  earlier: readonly EarlierLead[],
  zone: Zone,
  policy: EnquiryPolicy = ENQUIRY_POLICY,
): EnquiryDecision {
  const open = earlier.find((lead) => lead.closed === null);
  if (open !== undefined) return onOpenLead(enquiry, open, policy);
  const today = dayOf(enquiry.at, zone);
  const lost = earlier.find(
    ({ closed }) => closed?.kind === 'LOST' && isWithin(closed.on, today, policy.reopenWithinDays),
  );
  if (lost?.closed)
    return {
      kind: 'reopen',
      leadId: lost.id,
      because: 'lost-lately',
      days: daysBetween(lost.closed.on, today),
    };
  const latest = earlier[0];
  return { kind: 'new-lead', leadKind: latest ? 'REPEAT' : 'NEW', after: latest?.id ?? null };
}

function isWithin(day: CivilDay, today: CivilDay, days: number): boolean {
  return daysBetween(day, today) < days;
}

function onOpenLead(enquiry: Touch, lead: EarlierLead, policy: EnquiryPolicy): EnquiryDecision {
  const last = lead.lastTouch;
  if (last === null) return { kind: 'touch', leadId: lead.id, because: 'first-touch' };
  const same = last.sourceId === enquiry.sourceId && last.form === enquiry.form && last.ad === enquiry.ad;
  if (!same) return { kind: 'touch', leadId: lead.id, because: 'other-source' };
  const heard = Math.max(last.at, lead.lastActivityAt ?? last.at);
  return enquiry.at - heard >= policy.silentDays * 86_400_000
    ? { kind: 'touch', leadId: lead.id, because: 'silence' }
    : { kind: 'activity', leadId: lead.id, because: 'open-conversation' };
}
