import { insertWhole, into, type NewRow } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { asLeads, leadFacts, textsOf } from './lead-texts.ts';
import {
  dealCreditRecord,
  dealEntryRecord,
  dealLineRecord,
  dealRecord,
  leadRecord,
  productLineRecord,
  touchRecord,
} from './records.ts';

/** New deals, many at once, with everything that hangs on them. */
export interface NewDealRows {
  readonly deals: readonly NewRow<'Deal'>[];
  readonly dealLines: readonly NewRow<'DealLine'>[];
  readonly credits: readonly NewRow<'DealCredit'>[];
  readonly entries: readonly NewRow<'DealEntry'>[];
}

/** New leads, many at once, with all of their touches, product lines and deals. */
export interface NewLeadRows extends NewDealRows {
  readonly leads: readonly NewRow<'Lead'>[];
  readonly touches: readonly NewRow<'Touch'>[];
  readonly lines: readonly NewRow<'ProductLine'>[];
}

/** Inserts many new leads together with what lists show, sort and find them by, their worth and how often they asked. Their parties exist by then. */
export async function insertLeads(tx: Transaction, rows: NewLeadRows): Promise<void> {
  const { leads, touches, lines, deals, dealLines, credits, entries } = rows;
  if (leads.length === 0) return;
  const facts = new Map((await leadFacts(tx, asLeads(leads.map(named)))).map((each) => [each.id, each]));
  const worth = worthOf(rows);
  const touchesOf = Map.groupBy(touches, ({ leadId }) => leadId);
  await insertWhole(tx, [
    into(leadRecord, leads, (lead) => {
      const known = facts.get(lead.id);
      const dealValue = worth.get(lead.id) ?? 0;
      const sortValue = lead.status === 'WON' ? dealValue : (lead.expectedValue ?? 0);
      const touchCount = touchesOf.get(lead.id)?.length ?? 0;
      return { ...(known && textsOf(known)), dealValue, sortValue, touchCount };
    }),
    into(touchRecord, touches),
    into(dealRecord, deals),
    into(dealLineRecord, dealLines),
    into(dealCreditRecord, credits),
    into(dealEntryRecord, entries),
    into(productLineRecord, lines),
  ]);
}

function named({ id, number, name, externalKey, contactId, companyId, sourceId }: NewRow<'Lead'>) {
  return { id, number, name, externalKey, contactId, companyId, sourceId };
}

/** What the deals of each lead come to. */
function worthOf({ deals, entries }: NewDealRows): ReadonlyMap<string, number> {
  const leadOf = new Map(deals.map(({ id, leadId }) => [id, leadId ?? '']));
  const worth = new Map<string, number>();
  for (const { dealId, amount } of entries) {
    const leadId = leadOf.get(dealId ?? '') ?? '';
    worth.set(leadId, (worth.get(leadId) ?? 0) + (amount ?? 0));
  }
  return worth;
}
