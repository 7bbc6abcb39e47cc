import { type LeadDraft, statedCurrency } from '@mikomi/domain/capture';
import { normaliseText } from '@mikomi/domain/shared';
import type { NewRow } from '../../../platform/change/write-records.ts';
import { newId } from '../../../platform/ids.ts';
import type * as leads from '../../leads/index.ts';
import type { RowProblem, RowReason } from '../import-state.ts';
import { cameInAt } from '../planning/import-settings.ts';
import type { DealRows } from './deal-rows.ts';
import { columnOf, type ImportRun } from './import-run.ts';

/** A row that is to become or change a lead. */
export interface LeadRow {
  readonly rowNumber: number;
  readonly draft: LeadDraft;
  /** What is wrong with single cells; the row stands. */
  readonly problems: RowProblem[];
  /** The lead that it changes; null makes a new one. */
  readonly leadId: string | null;
  /** It is one more enquiry on that lead: it adds to it, and takes nothing's place. */
  readonly asksAgain?: boolean;
}

export interface WrittenRow {
  readonly rowNumber: number;
  readonly state: 'CREATED' | 'UPDATED' | 'SKIPPED';
  readonly recordId: string;
  readonly because?: RowReason;
}

/** The rows of several deals, by table. */
export function dealsByTable(deals: readonly DealRows[]): leads.NewDealRows {
  return {
    deals: deals.map(({ deal }) => deal),
    dealLines: deals.flatMap(({ lines }) => lines),
    credits: deals.flatMap(({ credits }) => credits),
    entries: deals.flatMap(({ entries }) => entries),
  };
}

/** The one currency of a new lead: its row's, else the organization's. */
export function currencyOf(run: ImportRun, draft: LeadDraft): string {
  return statedCurrency(draft) ?? run.settings.context.currency;
}

/** The row's products: of the catalogue where they are there, else by name alone. */
export function linesOf(
  run: ImportRun,
  { draft, problems }: Pick<LeadRow, 'draft' | 'problems'>,
): readonly leads.NewLine[] {
  const { outcome } = draft;
  const state = outcome.kind === 'OPEN' ? 'INTERESTED' : outcome.kind;
  if (draft.lines.length === 0)
    return groupsOf(run, draft.productGroups, problems).map(({ id, name }) => ({ groupId: id, name, state }));
  return draft.lines.map(({ product, quantity, price }) => {
    const known = run.products.get(normaliseText(product));
    return {
      productId: known?.id ?? null,
      name: known?.name ?? product,
      quantity,
      unitPrice: price?.amount ?? null,
      state,
    };
  });
}

/** The product groups that a row names; one that is not there is left out and named. */
function groupsOf(run: ImportRun, names: readonly string[], problems: RowProblem[]) {
  return names.flatMap((name) => {
    const group = run.productGroups.get(normaliseText(name));
    if (!group)
      problems.push({
        column: columnOf(run, 'line.group'),
        raw: name,
        because: 'import-product-group-unknown',
        parameters: { text: name },
      });
    return group ?? [];
  });
}

/** The touch of a row that is one more enquiry on a lead. */
export function touchOf(
  run: ImportRun,
  { draft }: LeadRow,
  leadId: string,
  recordedAt: number,
): NewRow<'Touch'> {
  return {
    id: newId(),
    leadId,
    sourceId: sourceOf(run, draft),
    kind: 'IMPORT',
    occurredAt: capturedAt(run, draft),
    recordedAt,
    addedById: run.member.memberId,
    detail: { ...touchDetail(draft), ...(draft.lead.note && { text: draft.lead.note }) },
  };
}

/** When what a row tells of came in. */
export function capturedAt(run: ImportRun, draft: LeadDraft): number {
  return cameInAt(run.settings, draft) ?? run.startedAt;
}

/** Where it came from. */
export function sourceOf(run: ImportRun, { touch }: LeadDraft): string | null {
  return touch.source === null ? null : run.sourceOf(touch.source);
}

/** What a touch keeps of it. */
export function touchDetail({ touch }: LeadDraft): leads.IncomingEnquiry['detail'] {
  const { source: _source, at: _at, last: _last, answers, ...detail } = touch;
  const told = Object.entries(detail).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return { ...Object.fromEntries(told), ...(answers.length > 0 && { answers }) };
}

/** The touch of the latest enquiry, where a row tells of another than the first. */
export function lastTouchOf(
  run: ImportRun,
  { touch: { last } }: LeadDraft,
  leadId: string,
  recordedAt: number,
): readonly NewRow<'Touch'>[] {
  if (last === null) return [];
  const sourceId = last.source === null ? null : run.sourceOf(last.source);
  const { memberId: addedById } = run.member;
  return [
    {
      id: newId(),
      leadId,
      sourceId,
      kind: 'IMPORT',
      occurredAt: last.at.at,
      recordedAt,
      addedById,
      detail: {},
    },
  ];
}

/** Whose something is. */
interface Belonging {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

/** Who a win counts for: the lead's owner, else the one whom its whole value falls to. */
export function winnerOf(belonging: Belonging, deal: DealRows | undefined): Belonging {
  const [only, ...others] = deal?.credits ?? [];
  if (belonging.ownerId !== null || !only || others.length > 0) return belonging;
  return { ownerId: only.memberId ?? null, teamId: only.teamId ?? null };
}

/** The columns of a lead that say how it ended. */
export function closingOf(run: ImportRun, { outcome, isTest }: LeadDraft, { ownerId, teamId }: Belonging) {
  if (outcome.kind === 'OPEN') return { status: 'OPEN' };
  const closed = { status: outcome.kind, closedById: ownerId, closedTeamId: teamId };
  if (outcome.kind === 'WON') return { ...closed, wonOn: outcome.day };
  const lossReasonId = outcome.reason === null ? null : run.lossReasonOf(outcome.reason);
  const lost = { ...closed, lostOn: outcome.day, lossReasonId };
  return { ...lost, lossNote: lossReasonId ? null : outcome.reason, closedAs: isTest ? 'TEST' : null };
}
