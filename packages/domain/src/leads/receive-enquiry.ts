import { type CivilDay, dayOf, daysBetween, isDay, type Zone } from '../shared/index.ts';
import { chooseOpenLead, heardAt } from './choose-open-lead.ts';
import {
  type EarlierLead,
  ENQUIRY_POLICY,
  type Enquiry,
  type EnquiryDecision,
  type EnquiryPolicy,
  type EnquiryReason,
} from './enquiry.ts';

const DAY_MS = 86_400_000;

/**
 * A customer who comes back is never a duplicate: while they have an open lead, nothing creates a second one. `earlier`
 * lists the parties' leads, the latest first; the days since a loss are those of the calendar in `zone`, silence is measured
 * in hours of 24. A lead whose closing day cannot be read is not opened again. What only tries is nobody's conversation.
 * Source: ours, because two salespeople who answer one customer cost more trust than a lead that is counted once.
 */
export function receiveEnquiry(
  enquiry: Enquiry,
  earlier: readonly EarlierLead[],
  zone: Zone,
  policy: EnquiryPolicy = ENQUIRY_POLICY,
): EnquiryDecision {
  if (enquiry.isTest)
    return { kind: 'new-lead', leadKind: 'NEW', after: null, reasons: [{ key: 'enquiry-of-test' }] };
  const chosen = chooseOpenLead(
    enquiry,
    earlier.filter((lead) => lead.closed === null),
  );
  if (chosen) {
    const decision = onOpenLead(enquiry, chosen.lead, policy);
    return { ...decision, reasons: [...decision.reasons, ...chosen.reasons] };
  }
  const today = dayOf(enquiry.at, zone);
  return reopening(earlier, today, policy) ?? newLead(earlier[0], today, policy);
}

/** Of several lost within the days the one lost last. What was lost after the enquiry came is lost for no day. */
function reopening(
  earlier: readonly EarlierLead[],
  today: CivilDay,
  { reopenWithinDays }: EnquiryPolicy,
): EnquiryDecision | undefined {
  const lost = earlier
    .flatMap(({ id, closed }) =>
      closed?.kind === 'LOST' && isDay(closed.on)
        ? [{ id, on: closed.on, days: daysBetween(closed.on, today) }]
        : [],
    )
    .sort((a, b) => a.days - b.days)[0];
  if (!lost) return undefined;
  const days = Math.max(0, lost.days);
  if (days >= reopenWithinDays) return undefined;
  const reason = reopenReason(lost.days, lost.on, reopenWithinDays);
  return { kind: 'reopen', leadId: lost.id, because: 'lost-lately', days, reasons: [reason] };
}

function reopenReason(days: number, on: CivilDay, within: number): EnquiryReason {
  if (days < 0) return { key: 'enquiry-lost-since', parameters: { on: { day: on } } };
  return days === 0
    ? { key: 'enquiry-lost-today' }
    : { key: 'enquiry-lost-lately', parameters: { days, within } };
}

function newLead(
  latest: EarlierLead | undefined,
  today: CivilDay,
  { reopenWithinDays: within }: EnquiryPolicy,
): EnquiryDecision {
  if (!latest?.closed)
    return { kind: 'new-lead', leadKind: 'NEW', after: null, reasons: [{ key: 'enquiry-nobody-known' }] };
  const reasons = [repeatReason(latest.closed, today, within)];
  return { kind: 'new-lead', leadKind: 'REPEAT', after: latest.id, reasons };
}

function repeatReason(
  { kind, on }: NonNullable<EarlierLead['closed']>,
  today: CivilDay,
  within: number,
): EnquiryReason {
  if (!isDay(on)) return { key: 'enquiry-after-closed' };
  if (kind === 'WON') return { key: 'enquiry-after-won', parameters: { on: { day: on } } };
  const days = daysBetween(on, today);
  return days > 0
    ? { key: 'enquiry-lost-long-ago', parameters: { days, within } }
    : { key: 'enquiry-after-lost', parameters: { on: { day: on } } };
}

function onOpenLead(enquiry: Enquiry, lead: EarlierLead, { silentDays }: EnquiryPolicy): EnquiryDecision {
  const leadId = lead.id;
  const last = lead.lastTouch;
  const { conversationId } = enquiry;
  const isHeld = conversationId != null && (lead.conversationIds ?? []).includes(conversationId);
  const touch = (because: 'other-source' | 'first-touch'): EnquiryDecision => ({
    kind: 'touch',
    leadId,
    because,
    reasons: [{ key: `enquiry-${because}` }],
  });
  if (last === null && !isHeld) return touch('first-touch');
  const isSame = [last, ...(lead.touches ?? [])].some(
    (touch) => touch?.sourceId === enquiry.sourceId && touch.form === enquiry.form && touch.ad === enquiry.ad,
  );
  if (!isSame && !isHeld) return touch('other-source');
  const silentMs = enquiry.at - heardAt(lead);
  if (silentMs < silentDays * DAY_MS)
    return {
      kind: 'activity',
      leadId,
      because: 'open-conversation',
      reasons: [{ key: 'enquiry-open-conversation' }],
    };
  if (!Number.isFinite(silentMs)) return touch('first-touch');
  const parameters = { days: Math.floor(silentMs / DAY_MS) };
  return { kind: 'touch', leadId, because: 'silence', reasons: [{ key: 'enquiry-silence', parameters }] };
}
