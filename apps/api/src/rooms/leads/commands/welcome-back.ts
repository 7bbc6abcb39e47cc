// Invariants: a customer who comes back is no second open lead, unless whoever writes them down says so.
// Locks: the lead that goes on; the contact or company is held by the command that calls.
// Changes: Touch, ProductLine; Lead where it is opened again.
import { receiveEnquiry } from '@mikomi/domain/leads';
import { dayOf, globalId, isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { insert } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { earlierLeadsOf, type KnownLead } from '../store/earlier-leads.ts';
import { type LeadRow, lockLeads } from '../store/lock-leads.ts';
import { touchRecord } from '../store/records.ts';
import { visibleLeads } from '../store/visible-leads.ts';
import { appendLines } from './change-lines.ts';
import type { LineForm } from './new-lines.ts';
import { openAgain } from './reopen-lead.ts';

/** What becomes of an enquiry of somebody who has an open lead, or one lost lately. */
export type Returning = 'NEW' | 'ASK' | 'CONTINUE';

export interface Enquiry {
  readonly contactId: string | null;
  readonly companyId: string | null;
  readonly sourceId: string | null;
  readonly at: number;
  readonly lines: readonly LineForm[];
  /** In which the lines are priced. */
  readonly currency: string;
}

/** The lead that an enquiry goes on with; undefined where it is a new one, refused where the caller is to be asked. */
export async function welcomeBack(
  tx: Transaction,
  member: MemberContext,
  enquiry: Enquiry,
  returning: Returning,
): Promise<string | undefined | Refusal> {
  const { contactId, companyId, sourceId, at } = enquiry;
  if (returning === 'NEW' || (!contactId && !companyId)) return undefined;
  const earlier = await earlierLeadsOf(tx, { contactId, companyId });
  const touch = { kind: 'MANUAL', sourceId, form: null, ad: null, at } as const;
  const decision = receiveEnquiry(touch, earlier, member.organization.timeZone);
  if (decision.kind === 'new-lead') return undefined;
  const path = [contactId ? 'contact' : 'company'];
  const known = earlier.find(({ id }) => id === decision.leadId);
  if (returning === 'ASK' && known) return asks(tx, member, known, path);
  const locked = await lockLeads(tx, member, [decision.leadId], 'lead.edit');
  const lead = isRefusal(locked) ? undefined : locked.get(decision.leadId);
  if (!lead) return refuse('not-allowed', { path });
  if (decision.kind === 'activity') {
    if (enquiry.lines.length === 0) return refuse('already-in-conversation', { path });
    return (await takeLines(tx, lead, enquiry)) ?? lead.id;
  }
  const refused = decision.kind === 'reopen' ? await openAgain(tx, lead, null) : undefined;
  if (refused) return refused;
  await insert(tx, touchRecord, [
    {
      id: newId(),
      leadId: lead.id,
      sourceId,
      kind: touch.kind,
      occurredAt: at,
      recordedAt: tx.now(),
      addedById: member.memberId,
    },
  ]);
  return (await takeLines(tx, lead, enquiry)) ?? lead.id;
}

/** A price of another currency is not taken for one of the lead's. */
async function takeLines(
  tx: Transaction,
  lead: LeadRow,
  { lines, currency }: Enquiry,
): Promise<Refusal | undefined> {
  const isPriced = lines.some(({ unitPrice }) => unitPrice != null);
  if (isPriced && currency !== lead.currency)
    return refuse('currencies-differ', {
      path: ['lines'],
      parameters: { one: currency, other: lead.currency },
    });
  return appendLines(tx, lead, lines);
}

/** Names whose it is, where it stands and when it was last worked on, which everybody may know; which one it is only to who sees it. */
async function asks(
  tx: Transaction,
  member: MemberContext,
  { id, closed, stage, owner, lastActivityAt }: KnownLead,
  path: readonly string[],
): Promise<Refusal> {
  const [seen] = await visibleLeads({ ...member, client: tx.client }, [id]);
  const whose =
    closed === null
      ? {
          key: owner === null ? 'lead-is-nobodys' : 'lead-is-theirs',
          parameters: { owner: owner ?? '', stage },
        }
      : {
          key: owner === null ? 'lost-lead-was-nobodys' : 'lost-lead-was-theirs',
          parameters: { owner: owner ?? '' },
        };
  const parameters = {
    whose,
    ...(owner === null ? {} : { owner }),
    stage,
    lastContactOn: dayOf(lastActivityAt, member.organization.timeZone),
    ...(seen ? { lead: globalId('Lead', id) } : {}),
  };
  return refuse(closed === null ? 'open-lead-exists' : 'lost-lead-exists', { path, parameters });
}
