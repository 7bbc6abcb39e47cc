// Invariants: what a row does not say stays; a won lead stays won, a lost one is opened by nothing but a deal; `judge-leads.ts` let the rows pass.
// Locks: the leads that are changed.
// Changes: Lead, Touch, ProductLine, Deal, DealLine, DealCredit, DealEntry.
import { endOf, type ImportField, type LeadDraft, statedCurrency } from '@mikomi/domain/capture';
import type { StageKind } from '@mikomi/domain/leads';
import { normaliseText } from '@mikomi/domain/shared';
import { nextNumbers } from '../../../platform/change/next-number.ts';
import { insert, lock, type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import * as leads from '../../leads/index.ts';
import { erasedAmong, type KnownLine, latestTouches, linesOfLeads } from '../store/find-records.ts';
import { type DealRows, dealRows } from '../writing/deal-rows.ts';
import { attributesOf, type ImportRun, memberNamed, without } from '../writing/import-run.ts';
import {
  closingOf,
  dealsByTable,
  type LeadRow,
  lastTouchOf,
  linesOf,
  touchOf,
  type WrittenRow,
  winnerOf,
} from '../writing/lead-row.ts';
import { isWorthKeeping, writeContacts } from './write-contacts.ts';
import { writeGroups } from './write-groups.ts';

type Current = Readonly<Record<string, unknown>>;

/** Changes the leads that rows of a batch name: what the row says counts, what it leaves open stays. */
export async function changeLeads(
  tx: Transaction,
  run: ImportRun,
  rows: readonly LeadRow[],
  companyOf: (draft: LeadDraft) => string | null,
): Promise<readonly WrittenRow[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ leadId }) => leadId ?? '');
  const current = await lock(tx, leads.leadRecord, ids);
  const erased = await erasedAmong(
    tx,
    [...current.values()].flatMap(({ contactId }) => (contactId ? [String(contactId)] : [])),
  );
  const contactOf = ({ contactId }: Current) =>
    erased.has(String(contactId)) ? null : (contactId as string | null);
  const lines = Map.groupBy(await linesOfLeads(tx, ids), (line) => line.leadId);
  const contacts = await writeContacts(
    tx,
    run,
    rows.flatMap(({ leadId, draft, problems, rowNumber }) => {
      const now = current.get(leadId ?? '');
      if (!now || !draft.contact || !isWorthKeeping(draft.contact)) return [];
      const belonging = { ownerId: now.ownerId as string | null, teamId: now.teamId as string | null };
      return [
        {
          key: String(rowNumber),
          draft: draft.contact,
          customs: draft.customs,
          companyId: companyOf(draft),
          belonging,
          at: tx.now(),
          problems,
          knownId: contactOf(now),
        },
      ];
    }),
  );
  const wins = rows.filter(({ leadId, draft }) => isWonNow(current.get(leadId ?? ''), draft)).length;
  let dealNumber = wins > 0 ? await nextNumbers(tx, 'deal', wins) : 0;
  const patches: NewRow<'Lead'>[] = [];
  const newLines: NewRow<'ProductLine'>[] = [];
  const closedLines: NewRow<'ProductLine'>[] = [];
  const deals: DealRows[] = [];
  for (const row of rows) {
    const leadId = row.leadId ?? '';
    const now = current.get(leadId);
    if (!now) continue;
    const contactId =
      contactOf(now) ?? contacts.idOf.get(String(row.rowNumber)) ?? (now.contactId as string | null);
    const patch = patchOf(run, row, now, companyOf(row.draft), contactId);
    const known = lines.get(leadId) ?? [];
    const fresh = newLinesOf(run, row, known, leadId, String(patch.currency));
    let deal: DealRows | undefined;
    if (isWonNow(now, row.draft) && row.draft.outcome.kind === 'WON') {
      const open = [...known.filter(({ state }) => state !== 'WON' && state !== 'LOST'), ...fresh];
      const won = {
        leadId,
        contactId: patch.contactId as string | null,
        companyId: patch.companyId as string | null,
        ownerId: patch.ownerId as string | null,
        currency: String(patch.currency),
        outcome: row.draft.outcome,
        credits: row.draft.credits,
        lines: open,
      };
      deal = dealRows(run, won, dealNumber, tx.now());
      dealNumber += 1;
      deals.push(deal);
    }
    const closer = { ownerId: patch.closedById ?? null, teamId: patch.closedTeamId ?? null };
    const winner = winnerOf(closer, deal);
    patches.push({ ...patch, closedById: winner.ownerId, closedTeamId: winner.teamId });
    const dealId = deal?.id ?? null;
    const state = closedAs(now, row.draft);
    newLines.push(...fresh.map((line) => ({ ...line, dealId, ...(state ? { state } : {}) })));
    if (state)
      closedLines.push(
        ...known
          .filter((line) => line.state !== 'WON' && line.state !== 'LOST')
          .map(({ id }) => ({ id, state, dealId })),
      );
  }
  const from = tx.changes.length;
  await update(tx, leads.leadRecord, patches);
  const { dealLines, credits, entries, ...made } = dealsByTable(deals);
  await insert(tx, leads.dealRecord, made.deals);
  await insert(tx, leads.dealLineRecord, dealLines);
  await insert(tx, leads.dealCreditRecord, credits);
  await insert(tx, leads.dealEntryRecord, entries);
  await insert(tx, leads.productLineRecord, newLines);
  await update(tx, leads.productLineRecord, closedLines);
  const before = await latestTouches(tx, ids);
  await insert(
    tx,
    leads.touchRecord,
    rows.flatMap((row) => {
      const { leadId, draft } = row;
      if (row.asksAgain) return [touchOf(run, row, leadId ?? '', tx.now())];
      return (draft.touch.last?.at.at ?? 0) > (before.get(leadId ?? '') ?? 0)
        ? lastTouchOf(run, draft, leadId ?? '', tx.now())
        : [];
    }),
  );
  const grouped = await writeGroups(
    tx,
    run,
    rows.map((row) => {
      const now = current.get(row.leadId ?? '');
      const contactId = (now && contactOf(now)) ?? contacts.idOf.get(String(row.rowNumber)) ?? null;
      const companyId = companyOf(row.draft) ?? (now?.companyId as string | null | undefined) ?? null;
      return { groups: row.draft.groups, contactId, companyId, problems: row.problems };
    }),
  );
  const touched = new Set(tx.changes.slice(from).flatMap(({ recordId, rootId }) => [recordId, rootId]));
  return rows.map(({ rowNumber, leadId, asksAgain }) => {
    if (asksAgain) return { rowNumber, state: 'UPDATED', recordId: leadId ?? '', because: 'row-asks-again' };
    const contact = contacts.idOf.get(String(rowNumber));
    const party = current.get(leadId ?? '');
    const isGrouped = [contact, party?.contactId, party?.companyId].some((id) => grouped.has(String(id)));
    const isChanged =
      isGrouped || touched.has(leadId ?? '') || (contact !== undefined && contacts.changed.has(contact));
    return { rowNumber, state: isChanged ? 'UPDATED' : 'SKIPPED', recordId: leadId ?? '' };
  });
}

function isWonNow(now: Current | undefined, draft: LeadDraft): boolean {
  return now !== undefined && closedAs(now, draft) === 'WON';
}

/** What a row makes of open lines: the end that it says, when the lead was not at its end before. */
function closedAs(now: Current, draft: LeadDraft): 'WON' | 'LOST' | undefined {
  return endOf(now.status as StageKind, draft);
}

function patchOf(
  run: ImportRun,
  { leadId, draft, problems, asksAgain = false }: LeadRow,
  now: Current,
  companyId: string | null,
  contactId: string | null,
): NewRow<'Lead'> {
  const named = asksAgain || draft.lead.owner === null ? null : memberNamed(run, draft.lead.owner);
  const ownerId = named ?? now.ownerId;
  const teamId = named && named !== now.ownerId ? (run.teamOf.get(named) ?? null) : now.teamId;
  const attributes = attributesOf(run, draft.customs, 'LEAD', problems);
  const { outcome, emptied = [] } = draft;
  // An empty cell says nothing, unless it was asked to erase; one more enquiry fills what is empty.
  const say = (field: ImportField, said: unknown, standing: unknown) =>
    asksAgain ? (standing ?? said) : (said ?? (emptied.includes(field) ? null : standing));
  const ends = closedAs(now, draft);
  const moves = now.status === 'OPEN' && outcome.kind === 'OPEN' && outcome.stageId !== null;
  const closing = ends
    ? {
        lostOn: null,
        lossReasonId: null,
        lossNote: null,
        wonOn: null,
        closedAs: null,
        ...closingOf(run, draft, { ownerId: ownerId as string | null, teamId: teamId as string | null }),
      }
    : pick(now, [
        'status',
        'wonOn',
        'lostOn',
        'lossReasonId',
        'lossNote',
        'closedById',
        'closedTeamId',
        'closedAs',
      ]);
  return {
    id: leadId,
    name: say('lead.title', draft.lead.title, now.name),
    potential: say('lead.potential', draft.lead.potential, now.potential),
    expectedValue: say('lead.expected-value', draft.lead.expectedValue?.amount, now.expectedValue),
    currency: (asksAgain && now.expectedValue !== null ? null : statedCurrency(draft)) ?? now.currency,
    expectedCloseOn: say('lead.expected-close-day', draft.lead.expectedCloseDay, now.expectedCloseOn),
    note: say('lead.note', draft.lead.note, now.note),
    contactId,
    companyId: asksAgain ? (now.companyId ?? companyId) : (companyId ?? now.companyId),
    ownerId,
    teamId,
    stageId: ends
      ? (outcome.stageId ?? run.stageOfKind[outcome.kind])
      : moves
        ? outcome.stageId
        : now.stageId,
    attributes: asksAgain
      ? { ...attributes, ...(now.attributes as object) }
      : { ...without(now.attributes, draft.emptied), ...attributes },
    ...closing,
  } as NewRow<'Lead'>;
}

function pick(row: Current, names: readonly string[]): Current {
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}

function newLinesOf(
  run: ImportRun,
  row: LeadRow,
  known: readonly KnownLine[],
  leadId: string,
  currency: string,
) {
  return linesOf(run, row)
    .filter(({ productId, name }) =>
      known.every((line) =>
        productId && line.productId
          ? line.productId !== productId
          : normaliseText(line.name) !== normaliseText(name),
      ),
    )
    .map((line, index) => ({
      id: newId(),
      leadId,
      productId: line.productId ?? null,
      groupId: line.groupId ?? null,
      name: line.name,
      quantity: line.quantity ?? 1,
      unitPrice: line.unitPrice ?? null,
      currency,
      billing: 'ONCE',
      state: 'INTERESTED',
      position: known.length + index,
    }));
}
