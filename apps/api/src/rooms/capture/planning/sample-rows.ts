import type { CellValue, PlannedColumn } from '@mikomi/domain/capture';
import { decimalOf, displayName, formatPhone, type Money, type Refusal } from '@mikomi/domain/shared';
import type { RowProblem } from '../import-state.ts';
import { cameInAt, domainPlan, type Unit, unitsOf } from './import-settings.ts';
import { type PlannedAny, type PlannedRecord, planRecord, readJoined } from './plan-record.ts';
import { titleOfRow } from './row-title.ts';
import type { SettledPlan } from './settled-plan.ts';
import { countUnjoined } from './unjoined-rows.ts';

/** A row of the file as the record it would become. */
export interface SampleRow {
  readonly rowNumber: number;
  readonly fails: boolean;
  readonly title: string;
  readonly contact: string | null;
  readonly points: readonly string[];
  readonly company: string | null;
  readonly stage: string | null;
  readonly status: 'OPEN' | 'WON' | 'LOST' | null;
  readonly value: Money | null;
  readonly expectedValue: Money | null;
  readonly closedOn: string | null;
  readonly expectedCloseOn: string | null;
  readonly capturedAt: number | null;
  readonly owner: string | null;
  readonly source: string | null;
  readonly products: readonly string[];
  readonly note: string | null;
  readonly customs: readonly { readonly name: string; readonly value: string }[];
  readonly problems: readonly RowProblem[];
}

/** What would become of the rows that were looked at. */
export interface Forecast {
  readonly checkedRows: number;
  readonly good: number;
  readonly failing: number;
  /** Open leads whose row does not say when they came in. */
  readonly undated: number;
  /** How many were won without anything that says for how much. */
  readonly unvalued: number;
  /** Rows of further files, of all of them, that find no row of the main one to add to. */
  readonly unjoined: number;
  /** The columns of which rows come in without their cell, those with the most first. */
  readonly leftOut: readonly LeftOutCells[];
}

/** Cells of one column that cannot be read, of rows that come in without them. */
export interface LeftOutCells {
  readonly filePosition: number;
  /** Undefined where a problem names no column of the file. */
  readonly index: number | undefined;
  readonly column: string;
  readonly cells: number;
  /** The first of them, and what is wrong with it. */
  readonly first: RowProblem;
}

const SAMPLES = 20;
const CHECKED = 20_000;

/** Plans the first rows as the import would: twenty of the main file to be shown, more of all files to be counted. */
export async function sampleRows(
  plan: SettledPlan,
  /** The language in which leads are called. */
  locale: string,
): Promise<{ readonly sample: readonly SampleRow[]; readonly forecast: Forecast }> {
  const sample: SampleRow[] = [];
  let checkedRows = 0;
  let failing = 0;
  let undated = 0;
  let unvalued = 0;
  const leftOut = new Map<string, LeftOutCells>();
  const leaveOut = (filePosition: number, problems: readonly RowProblem[]) => {
    // A cell that names several may have more than one problem.
    for (const [column, [problem]] of Map.groupBy(problems, (each) => each.column ?? '')) {
      const key = JSON.stringify([filePosition, column]);
      const { cells = 0, first = problem } = leftOut.get(key) ?? {};
      if (!first) continue;
      const index = plan.settings.files[filePosition]?.columns.find(({ name }) => name === column)?.index;
      leftOut.set(key, { filePosition, index, column, cells: cells + 1, first });
    }
  };
  const files = plan.files.map(({ file }) => file);
  const units = unitsOf(plan.settings);
  // The main file first: it is the one to be judged by.
  for (const unit of units.toSorted((a, b) => rank(a, plan) - rank(b, plan))) {
    const settings = plan.settings.files[unit.position];
    const isMain = unit.position === plan.settings.main;
    if (!settings) continue;
    const planned = domainPlan(plan.settings, settings, plan.fields);
    const joined = isMain ? await readJoined(files, plan.settings, plan.fields) : [];
    for await (const record of files[unit.position]?.table.records() ?? []) {
      const row = planRecord(record, unit, planned, joined);
      checkedRows += 1;
      if (row.state === 'FAILED') failing += 1;
      else {
        if (isUndated(row.planned)) undated += 1;
        if (isUnvalued(row.planned)) unvalued += 1;
        leaveOut(unit.position, row.problems);
        for (const { state, filePosition, problems } of row.also)
          if (state !== 'FAILED') leaveOut(filePosition, problems ?? []);
      }
      if (isMain && sample.length < SAMPLES && record.kind === 'row')
        sample.push(sampleRow(row, plan, settings.columns, locale));
      if (checkedRows >= CHECKED) break;
    }
  }
  const unjoined = (await countUnjoined(files, plan.settings)).reduce((sum, rows) => sum + rows, 0);
  const most = [...leftOut.values()].toSorted((one, other) => other.cells - one.cells);
  return {
    sample,
    forecast: {
      checkedRows,
      good: checkedRows - failing,
      failing,
      undated,
      unvalued,
      unjoined,
      leftOut: most,
    },
  };
}

/** An open lead that says nothing of when it came in: a day for all such is chosen, or it is the import's. */
function isUndated(planned: PlannedAny): boolean {
  return planned.kind === 'LEADS' && planned.draft.touch.at === null && planned.draft.outcome.kind === 'OPEN';
}

/** A lead that was won for nothing that its row tells. */
function isUnvalued(planned: PlannedAny): boolean {
  if (planned.kind !== 'LEADS') return false;
  const { outcome } = planned.draft;
  return outcome.kind === 'WON' && outcome.value === null;
}

function rank({ position }: Unit, { settings }: SettledPlan): number {
  return position === settings.main ? 0 : 1;
}

const NOTHING = {
  title: '',
  contact: null,
  points: [],
  company: null,
  stage: null,
  status: null,
  value: null,
  expectedValue: null,
  closedOn: null,
  expectedCloseOn: null,
  capturedAt: null,
  owner: null,
  source: null,
  products: [],
  note: null,
  customs: [],
};

function sampleRow(
  row: PlannedRecord,
  plan: SettledPlan,
  columns: readonly PlannedColumn[],
  locale: string,
): SampleRow {
  if (row.state === 'FAILED')
    return { ...NOTHING, rowNumber: row.rowNumber, fails: true, problems: row.result.problems ?? [] };
  const about = { rowNumber: row.rowNumber, fails: false, problems: row.problems };
  return { ...NOTHING, ...about, ...shown(row.planned, plan, columns, locale) };
}

function shown(
  planned: PlannedAny,
  plan: SettledPlan,
  columns: readonly PlannedColumn[],
  locale: string,
): Partial<SampleRow> & { title: string } {
  if (planned.kind === 'PRODUCTS')
    return {
      title: planned.draft.name,
      value: planned.draft.price,
      products: planned.draft.group ? [planned.draft.group] : [],
    };
  if (planned.kind === 'MEMBERS')
    return {
      title: planned.draft.name,
      owner: planned.draft.manager,
      company: planned.draft.team,
      points: planned.draft.email ? [planned.draft.email.address] : [],
    };
  const { draft } = planned;
  const contact = draft.contact ? displayName(draft.contact.name, plan.settings.nameOrder) || null : null;
  const points = [
    ...(draft.contact?.phones.map(({ full }) => formatPhone(full, plan.settings.context.country)) ?? []),
    ...(draft.contact?.emails.map(({ address }) => address) ?? []),
  ];
  const party = { contact, points, company: draft.company?.name ?? null };
  const customs = draft.customs.flatMap(({ column, value }) => {
    const name = columns.find(({ index }) => index === column)?.name;
    return name ? [{ name, value: textOf(value, plan.settings.context.country) }] : [];
  });
  const title = contact ?? draft.company?.name ?? points[0] ?? '';
  if (planned.kind !== 'LEADS') return { ...party, customs, title };
  const { lead, touch, outcome, lines } = planned.draft;
  return {
    ...party,
    customs,
    title: titleOfRow(planned, plan.settings.nameOrder, locale),
    stage: stageName(outcome.stageId, outcome.kind, plan),
    status: outcome.kind,
    value: outcome.kind === 'WON' ? outcome.value : null,
    closedOn: outcome.kind === 'OPEN' ? null : outcome.day,
    expectedValue: lead.expectedValue,
    expectedCloseOn: lead.expectedCloseDay,
    capturedAt: cameInAt(plan.settings, planned.draft) ?? null,
    owner: lead.owner,
    source: touch.source,
    products: lines.map(({ product }) => product),
    note: lead.note,
  };
}

function stageName(stageId: string | null, kind: string, plan: SettledPlan): string | null {
  const word = plan.stages.find((each) => each.stageId === stageId || `new:${each.name}` === stageId);
  return word?.name ?? plan.stageNames.get(kind) ?? null;
}

/** A value as it was understood, in plain text for readers in a country: for people to check it, not for programs. */
export function textOf(value: CellValue | Refusal, country: string): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'money':
      return `${grouped(decimalOf(value.money))} ${value.money.currency}`;
    case 'day':
      return value.day;
    case 'moment':
      return value.moment.hasTime ? new Date(value.moment.at).toISOString() : value.moment.day;
    case 'boolean':
      return String(value.is);
    case 'phone':
      return formatPhone(value.phone.full, country);
    case 'email':
      return value.email.address;
    case 'list':
      return value.items.join(', ');
    case 'consent':
      return value.state;
    default:
      return '';
  }
}

/** An amount as people read it: by thousands. */
function grouped(decimal: string): string {
  return decimal.replace(/\d(?=(?:\d{3})+(?:\.|$))/g, '$&,');
}
