import type { Email, Money } from '../shared/index.ts';
import type { ReadingContext } from './column-reading.ts';
import type { CompanyDraft, ContactDraft, CustomDraft } from './lead-draft.ts';
import { companyOf, contactOf } from './plan-parties.ts';
import type { ImportPlan } from './plan-row.ts';
import { type CellRefusal, everyReason, NAMES_NOTHING, type PlannedColumn, readCells } from './read-cells.ts';

/** A product of a price list. */
export interface ProductDraft {
  readonly name: string;
  readonly group: string | null;
  readonly price: Money | null;
}

/** A member of a sales organization, under a manager and in a team that are named. */
export interface MemberDraft {
  readonly name: string;
  readonly email: Email | null;
  readonly manager: string | null;
  readonly team: string | null;
}

/** A company or contact without a lead, and the values of fields of one's own. */
export interface PartyDraft {
  readonly company: CompanyDraft | null;
  readonly contact: ContactDraft | null;
  readonly customs: readonly CustomDraft[];
  /** The customer groups that they are put into. */
  readonly groups: readonly string[];
  /** The fields, and own fields by their ids, that an empty cell erases; absent where none does. */
  readonly emptied?: readonly string[];
}

/** What a row becomes, with the cells that are left out of it; or every reason why it becomes nothing. */
export type PlannedDraft<Draft> =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly leftOut: readonly CellRefusal[] }
  | { readonly kind: 'failed'; readonly refusals: readonly CellRefusal[] };

/** How the cells of a file are read: where each column goes, and what has to be known for it. */
export type CellPlan = { readonly columns: readonly PlannedColumn[]; readonly context: ReadingContext };

/**
 * A row of a price list is a product when it has a name.
 * Source: ours, because a product is chosen by its name; everything else can be filled in later.
 */
export function planProductRow(cells: readonly string[], plan: CellPlan): PlannedDraft<ProductDraft> {
  const row = readCells(cells, plan.columns, plan.context);
  const name = row.values.text('product.name');
  if (row.refusals.length > 0) return { kind: 'failed', refusals: everyReason(row) };
  if (name === null) return { kind: 'failed', refusals: [NAMES_NOTHING, ...row.leftOut] };
  const draft = { name, group: row.values.text('product.group'), price: row.values.money('product.price') };
  return { kind: 'draft', draft, leftOut: row.leftOut };
}

/**
 * A row of a list of salespeople is a member when it has a name.
 * Source: ours, because leads name salespeople by their names, and an address comes with the invitation.
 */
export function planMemberRow(cells: readonly string[], plan: CellPlan): PlannedDraft<MemberDraft> {
  const row = readCells(cells, plan.columns, plan.context);
  const name = row.values.text('member.name');
  if (row.refusals.length > 0) return { kind: 'failed', refusals: everyReason(row) };
  if (name === null) return { kind: 'failed', refusals: [NAMES_NOTHING, ...row.leftOut] };
  const draft = {
    name,
    email: row.values.emails('member.email')[0] ?? null,
    manager: row.values.text('member.manager'),
    team: row.values.text('member.team'),
  };
  return { kind: 'draft', draft, leftOut: row.leftOut };
}

/**
 * A row of a list of companies or contacts is one or both of them, and no lead.
 * Source: ours, because a list of addresses is no list of enquiries: as leads they would count in every number.
 */
export function planPartyRow(
  cells: readonly string[],
  plan: Pick<ImportPlan, 'columns' | 'context' | 'nameOrder' | 'erases'>,
): PlannedDraft<PartyDraft> {
  const row = readCells(cells, plan.columns, plan.context);
  if (row.refusals.length > 0) return { kind: 'failed', refusals: everyReason(row) };
  const company = companyOf(row.values);
  const contact = contactOf(row.values, plan.nameOrder);
  if (company === null && contact === null)
    return { kind: 'failed', refusals: [NAMES_NOTHING, ...row.leftOut] };
  const groups = row.values.texts('group.name');
  const emptied = plan.erases ? { emptied: row.blank } : {};
  const draft = { company, contact, customs: row.customs, groups, ...emptied };
  return { kind: 'draft', draft, leftOut: row.leftOut };
}
