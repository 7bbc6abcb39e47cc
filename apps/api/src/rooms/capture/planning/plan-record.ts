import { createHash } from 'node:crypto';
import {
  type CellRefusal,
  type CustomDraft,
  type ImportKind,
  type ImportPlan,
  joinDrafts,
  joinKey,
  type LeadDraft,
  type MemberDraft,
  type PartyDraft,
  type ProductDraft,
  planMemberRow,
  planPartyRow,
  planProductRow,
  planRow,
} from '@mikomi/domain/capture';
import type { CustomField } from '@mikomi/domain/catalog';
import type { RowProblem, RowResult } from '../import-state.ts';
import { beginning } from '../reading/beginning.ts';
import type { DamagedRow, TableRow } from '../reading/table.ts';
import { domainPlan, type ImportSettings, type Unit } from './import-settings.ts';
import type { OpenedFile } from './open-files.ts';

export type PlannedLead = { readonly kind: 'LEADS'; readonly draft: LeadDraft };
export type PlannedAny =
  | PlannedLead
  | { readonly kind: 'CONTACTS' | 'COMPANIES'; readonly draft: PartyDraft }
  | { readonly kind: 'PRODUCTS'; readonly draft: ProductDraft }
  | { readonly kind: 'MEMBERS'; readonly draft: MemberDraft };

/** A row as it is to be written, or what became of it without. `also` are the rows of further files that it speaks for. */
export type PlannedRecord =
  | {
      readonly state: 'PLANNED';
      readonly filePosition: number;
      readonly rowNumber: number;
      readonly planned: PlannedAny;
      readonly problems: RowProblem[];
      readonly cells: readonly string[];
      readonly said: string;
      readonly also: readonly RowResult[];
    }
  | {
      readonly state: 'FAILED';
      readonly filePosition: number;
      readonly rowNumber: number;
      readonly result: RowResult;
      readonly also: readonly RowResult[];
    };

/** The rows of a further file by the id they join by; the ones that join nothing fail at the end. */
export interface JoinedFile {
  readonly position: number;
  readonly plan: ImportPlan;
  readonly firstColumn: number;
  readonly rows: ReadonlyMap<string, TableRow>;
  /** Rows that have their result: several of the main file may name one. */
  readonly met: Set<number>;
}

/** Reads the files that join the main one; a row without an id, a damaged one, or a second one with the same id stays out. */
export async function readJoined(
  files: readonly OpenedFile[],
  settings: ImportSettings,
  fields: ReadonlyMap<string, CustomField>,
  met: (position: number) => Promise<ReadonlySet<number>> = async () => new Set(),
): Promise<readonly JoinedFile[]> {
  const joined: JoinedFile[] = [];
  for (const [position, { table }] of files.entries()) {
    const file = settings.files[position];
    if (!file?.join) continue;
    const rows = new Map<string, TableRow>();
    for await (const record of table.records()) {
      if (record.kind === 'damaged') continue;
      const key = joinKey(record.cells[file.join.second] ?? '');
      if (key !== '' && !rows.has(key)) rows.set(key, record);
    }
    const plan = domainPlan(settings, file, fields);
    joined.push({ position, plan, firstColumn: file.join.first, rows, met: new Set(await met(position)) });
  }
  return joined;
}

/** Plans one row of a file, with the rows of further files that join it. */
export function planRecord(
  record: TableRow | DamagedRow,
  unit: Unit,
  plan: ImportPlan,
  joined: readonly JoinedFile[],
): PlannedRecord {
  const { rowNumber } = record;
  const { position } = unit;
  if (record.kind === 'damaged') return failed(position, rowNumber, [damage(record)], record.cells);
  const { cells } = record;
  const own = planByKind(cells, unit.kind, plan);
  if (own.kind === 'failed') return failed(position, rowNumber, own.refusals.map(problemOf), cells);
  let planned = own.planned;
  const problems = own.leftOut.map(problemOf);
  const also: RowResult[] = [];
  for (const file of joined) {
    const second = file.rows.get(joinKey(cells[file.firstColumn] ?? ''));
    if (!second || planned.kind !== 'LEADS') continue;
    const other = planRow(second.cells, file.plan);
    const isFirst = !file.met.has(second.rowNumber);
    file.met.add(second.rowNumber);
    const about = { filePosition: file.position, rowNumber: second.rowNumber };
    if (other.kind === 'failed') {
      if (!isFirst) continue;
      also.push({ ...about, state: 'FAILED', problems: other.refusals.map(problemOf), cells: second.cells });
      continue;
    }
    planned = { kind: 'LEADS', draft: joinDrafts(planned.draft, other.draft) };
    if (!isFirst) continue;
    const left = other.leftOut.map(problemOf);
    also.push({
      ...about,
      state: 'UPDATED',
      problems: left.length > 0 ? left : null,
      cells: left.length > 0 ? second.cells : null,
    });
  }
  const said = saidOf(planned);
  return { state: 'PLANNED', filePosition: position, rowNumber, planned, problems, cells, said, also };
}

type Planned =
  | { readonly kind: 'planned'; readonly planned: PlannedAny; readonly leftOut: readonly CellRefusal[] }
  | { readonly kind: 'failed'; readonly refusals: readonly CellRefusal[] };

function planByKind(cells: readonly string[], kind: ImportKind, plan: ImportPlan): Planned {
  if (kind === 'LEADS') {
    const row = planRow(cells, plan);
    if (row.kind === 'failed') return row;
    const mixed = mixedCurrencies(row.draft);
    return mixed
      ? { kind: 'failed', refusals: [mixed] }
      : { kind: 'planned', planned: { kind, draft: row.draft }, leftOut: row.leftOut };
  }
  if (kind === 'PRODUCTS') {
    const row = planProductRow(cells, plan);
    return row.kind === 'failed'
      ? row
      : { kind: 'planned', planned: { kind, draft: row.draft }, leftOut: row.leftOut };
  }
  if (kind === 'MEMBERS') {
    const row = planMemberRow(cells, plan);
    return row.kind === 'failed'
      ? row
      : { kind: 'planned', planned: { kind, draft: row.draft }, leftOut: row.leftOut };
  }
  const row = planPartyRow(cells, plan);
  return row.kind === 'failed'
    ? row
    : { kind: 'planned', planned: { kind, draft: row.draft }, leftOut: row.leftOut };
}

/** A lead has one currency. */
function mixedCurrencies({ lead, outcome, lines }: LeadDraft): CellRefusal | undefined {
  const won = outcome.kind === 'WON' ? outcome.value : null;
  const currencies = [won, lead.expectedValue, ...lines.map(({ price }) => price)].flatMap((value) =>
    value === null ? [] : [value.currency],
  );
  const other = currencies.find((currency) => currency !== currencies[0]);
  if (other === undefined) return undefined;
  const parameters = { one: currencies[0] ?? '', other };
  return {
    column: null,
    name: null,
    raw: '',
    refusal: { kind: 'refused', because: 'currencies-differ', parameters },
  };
}

function failed(
  filePosition: number,
  rowNumber: number,
  problems: readonly RowProblem[],
  cells: readonly string[],
): PlannedRecord {
  const result = { filePosition, rowNumber, state: 'FAILED', problems, cells } as const;
  return { state: 'FAILED', filePosition, rowNumber, result, also: [] };
}

/** Why a row that could not be read whole fails. */
export function damage({ reason, excerpt }: DamagedRow): RowProblem {
  return { column: null, raw: beginning(excerpt, 100), because: `row-${reason}` };
}

function problemOf({ name, raw, refusal }: CellRefusal): RowProblem {
  return { column: name, raw: beginning(raw, 300), because: refusal.because, parameters: refusal.parameters };
}

/** What rows could not say at first: those that say nothing of it are what they were. */
const SAID_LATER: ReadonlySet<string> = new Set([
  'groups',
  'origin',
  'medium',
  'term',
  'content',
  'referrer',
  'last',
]);

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** A short mark of all that a row says: the same statement again is nothing new. */
function saidOf(planned: PlannedAny): string {
  const plain = JSON.stringify(planned, (key, value: unknown) => {
    if (key === 'customs')
      return (value as readonly CustomDraft[]).map(({ column, value: own }) => [column, own]);
    return SAID_LATER.has(key) && isNothing(value) ? undefined : value;
  });
  return createHash('sha256').update(plain).digest('base64url').slice(0, 22);
}
