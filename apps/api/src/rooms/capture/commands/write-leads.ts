// Invariants: a row makes one lead or changes the one it names; a won lead has its deal, whose entries sum to its value.
// Locks: the leads that are changed; the counters of deals and leads, until the commit.
// Changes: Lead, Touch, ProductLine, Deal, DealLine, DealCredit, DealEntry, and the parties of `write-companies.ts` and `write-contacts.ts`.
import type { LeadDraft } from '@mikomi/domain/capture';
import { dayOf } from '@mikomi/domain/shared';
import { nextNumbers } from '../../../platform/change/next-number.ts';
import type { NewRow } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import * as leads from '../../leads/index.ts';
import { type DealRows, dealRows } from '../writing/deal-rows.ts';
import { attributesOf, type ImportRun, memberNamed } from '../writing/import-run.ts';
import {
  capturedAt,
  closingOf,
  currencyOf,
  dealsByTable,
  type LeadRow,
  lastTouchOf,
  linesOf,
  sourceOf,
  touchDetail,
  type WrittenRow,
  winnerOf,
} from '../writing/lead-row.ts';
import { changeLeads } from './change-leads.ts';
import { leadsBefore, type NewCustomerLead } from './returning-customers.ts';
import { writeCompanies } from './write-companies.ts';
import { isWorthKeeping, writeContacts } from './write-contacts.ts';
import { writeGroups } from './write-groups.ts';

/** Writes the leads of a batch, new and changed, with their parties and deals: a fixed number of statements. */
export async function writeLeads(
  tx: Transaction,
  run: ImportRun,
  rows: readonly LeadRow[],
): Promise<readonly WrittenRow[]> {
  const companies = await writeCompanies(
    tx,
    run,
    rows.flatMap(({ draft, problems }) =>
      draft.company
        ? [{ draft: draft.company, customs: draft.customs, belonging: belongingOf(run, draft), problems }]
        : [],
    ),
    'FILLS',
  );
  const companyOf = (draft: LeadDraft) => (draft.company ? companies.idOf(draft.company.name) : null);
  // Who is on a lead already gets what its row says of them, before rows of new leads look for their contacts.
  const changed = await changeLeads(
    tx,
    run,
    rows.filter(({ leadId }) => leadId !== null),
    companyOf,
  );
  const fresh = rows.filter(({ leadId }) => leadId === null);
  const contacts = await writeContacts(
    tx,
    run,
    fresh.flatMap((row) => {
      const { contact } = row.draft;
      if (!contact || !isWorthKeeping(contact)) return [];
      return [
        {
          key: String(row.rowNumber),
          draft: contact,
          customs: row.draft.customs,
          companyId: companyOf(row.draft),
          belonging: belongingOf(run, row.draft),
          at: capturedAt(run, row.draft),
          problems: row.problems,
        },
      ];
    }),
  );
  const created = await makeLeads(
    tx,
    run,
    fresh,
    companyOf,
    (row) => contacts.idOf.get(String(row.rowNumber)) ?? null,
  );
  await writeGroups(
    tx,
    run,
    fresh.map((row) => ({
      groups: row.draft.groups,
      contactId: contacts.idOf.get(String(row.rowNumber)) ?? null,
      companyId: companyOf(row.draft),
      problems: row.problems,
    })),
  );
  return [...created, ...changed];
}

async function makeLeads(
  tx: Transaction,
  run: ImportRun,
  rows: readonly LeadRow[],
  companyOf: (draft: LeadDraft) => string | null,
  contactOf: (row: LeadRow) => string | null,
): Promise<readonly WrittenRow[]> {
  if (rows.length === 0) return [];
  const number = await nextNumbers(tx, 'lead', rows.length);
  const won = rows.filter(({ draft }) => draft.outcome.kind === 'WON').length;
  let dealNumber = won > 0 ? await nextNumbers(tx, 'deal', won) : 0;
  const newLeads: NewRow<'Lead'>[] = [];
  const touches: NewRow<'Touch'>[] = [];
  const lines: NewRow<'ProductLine'>[] = [];
  const deals: DealRows[] = [];
  const written: WrittenRow[] = [];
  const asking: NewCustomerLead[] = [];
  for (const [index, row] of rows.entries()) {
    const { draft } = row;
    const { outcome } = draft;
    const belonging = belongingOf(run, draft);
    const made = leads.leadRows(
      {
        ...belonging,
        name: draft.lead.title,
        contactId: contactOf(row),
        companyId: companyOf(draft),
        sourceId: sourceOf(run, draft),
        pipelineId: run.settings.pipelineId,
        stageId: outcome.stageId ?? run.stageOfKind[outcome.kind],
        potential: draft.lead.potential,
        expectedValue: draft.lead.expectedValue?.amount,
        currency: currencyOf(run, draft),
        expectedCloseOn: draft.lead.expectedCloseDay,
        note: draft.lead.note,
        capturedAt: capturedAt(run, draft),
        attributes: attributesOf(run, draft.customs, 'LEAD', row.problems) ?? {},
        externalKey: draft.externalId,
        importId: run.importId,
        touchKind: 'IMPORT',
        addedById: run.member.memberId,
        lines: linesOf(run, row),
      },
      number + index,
      tx.now(),
    );
    const deal =
      outcome.kind === 'WON'
        ? dealRows(
            run,
            {
              leadId: made.id,
              contactId: contactOf(row),
              companyId: companyOf(draft),
              ownerId: belonging.ownerId,
              currency: currencyOf(run, draft),
              outcome,
              credits: draft.credits,
              lines: made.lines.map((line) => ({
                id: line.id,
                productId: line.productId ?? null,
                name: line.name ?? '',
                quantity: Number(line.quantity),
                unitPrice: line.unitPrice ?? null,
                billing: line.billing ?? 'ONCE',
              })),
            },
            dealNumber,
            tx.now(),
          )
        : undefined;
    if (deal) {
      deals.push(deal);
      dealNumber += 1;
    }
    const lastActivityAt = draft.touch.last?.at.at ?? capturedAt(run, draft);
    newLeads.push({ ...made.lead, lastActivityAt, ...closingOf(run, draft, winnerOf(belonging, deal)) });
    asking.push({
      id: made.id,
      contactId: contactOf(row),
      companyId: companyOf(draft),
      day: dayOf(capturedAt(run, draft), run.settings.context.zone),
      closedOn: outcome.kind === 'OPEN' ? null : outcome.day,
    });
    touches.push(
      { ...made.touch, detail: touchDetail(draft) },
      ...lastTouchOf(run, draft, made.id, tx.now()),
    );
    lines.push(...made.lines.map((line) => ({ ...line, dealId: deal?.id ?? null })));
    written.push({ rowNumber: row.rowNumber, state: 'CREATED', recordId: made.id });
  }
  const before = await leadsBefore(tx, asking);
  const told = newLeads.map((lead) => {
    const previousLeadId = before.get(lead.id);
    return previousLeadId ? { ...lead, kind: 'REPEAT', previousLeadId } : lead;
  });
  await leads.insertLeads(tx, { leads: told, touches, lines, ...dealsByTable(deals) });
  return written;
}

/** Whose a row's lead and new parties are: its owner's, else whom the plan names; unowned ones are of the importer's team. */
export function belongingOf(run: ImportRun, draft: LeadDraft) {
  const named = draft.lead.owner === null ? null : memberNamed(run, draft.lead.owner);
  const ownerId = named ?? run.settings.ownerId;
  const teamId = ownerId ? run.teamOf.get(ownerId) : run.member.teamId;
  return { ownerId, teamId: teamId ?? null };
}
