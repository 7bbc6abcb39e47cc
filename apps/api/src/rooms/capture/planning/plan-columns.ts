import {
  type ColumnReading,
  holdsSeveral,
  type ImportKind,
  type ImportTarget,
  type MappingReason,
  type PlannedColumn,
  type ProposedMapping,
  type ProposedReading,
  proposeMapping,
  proposeReading,
  type ReadingContext,
  valueTypeOf,
} from '@mikomi/domain/capture';
import type { CustomField, FieldHost } from '@mikomi/domain/catalog';
import type { Sentence } from '@mikomi/domain/shared';
import type { TableColumn } from '../reading/table.ts';
import type { ColumnChoice, FileChoice } from './import-choices.ts';
import { type Knowledge, mappingKnowledge } from './knowledge.ts';
import type { OpenedFile } from './open-files.ts';

/** A column with where it goes and how it is read, proposed or chosen. */
export interface ColumnPlan {
  readonly column: TableColumn;
  readonly target: ImportTarget;
  readonly confidence: number;
  readonly reason: Sentence<MappingReason> | null;
  readonly reading: ProposedReading;
  readonly planned: PlannedColumn;
  /** Two readings fit and nobody has chosen. */
  readonly open: boolean;
}

const FIELDS_OF: Readonly<Record<ImportKind, RegExp>> = {
  LEADS: /^(lead|touch|contact|consent|company|group|line)\./,
  CONTACTS: /^(contact|consent|company|group)\.|^lead\.external-id$/,
  COMPANIES: /^(company|group)\./,
  PRODUCTS: /^product\./,
  MEMBERS: /^member\./,
};
const HOST_OF: Readonly<Partial<Record<ImportKind, FieldHost>>> = {
  LEADS: 'LEAD',
  CONTACTS: 'CONTACT',
  COMPANIES: 'COMPANY',
};
const LEFT_OUT = new Set(['PHONE', 'EMAIL', 'URL', 'CONSENT']);
/** What is good to know and nothing is counted by: a company comes in without it. */
const GOOD_TO_KNOW = /^company\.(revenue|employees)$/;

/** What the file lists: as chosen, else as its columns tell. */
export function kindOfFile(file: OpenedFile, known: Knowledge, country: string): ProposedMapping {
  return proposeMapping(file.table.columns, mappingKnowledge(known, country));
}

/** Where every column of a file goes and how it is read, with what was chosen in place of what is proposed. */
export function planColumns(
  file: OpenedFile,
  proposal: ProposedMapping,
  kind: ImportKind,
  choice: FileChoice | undefined,
  known: Knowledge,
  context: ReadingContext,
): readonly ColumnPlan[] {
  const byColumn = new Map(proposal.columns.map((each) => [each.column, each]));
  const typeOf = (id: string) => known.customFields.find((field) => field.id === id)?.type ?? 'TEXT';
  return file.table.columns.map((column) => {
    const chosen = choice?.columns?.find((each) => each.column === column.index);
    const proposed = byColumn.get(column.index);
    const target = chosen?.target ?? fitting(proposed?.target ?? { kind: 'skip' }, kind, known);
    const reading = proposeReading(column, valueTypeOf(target, typeOf), context, holdsSeveral(target));
    const picked = withChoice(reading, chosen);
    const isOwn = target.kind === 'custom' || target.kind === 'new-custom';
    const isGoodToKnow = target.kind === 'field' && GOOD_TO_KNOW.test(target.field);
    return {
      column,
      target,
      confidence: chosen?.target ? 1 : (proposed?.confidence ?? 0),
      reason: chosen?.target ? null : (proposed?.reason ?? null),
      reading: { ...reading, reading: picked.reading },
      open: target.kind !== 'skip' && picked.open,
      planned: {
        index: column.index,
        name: column.name,
        target,
        reading: picked.reading,
        ifUnreadable:
          chosen?.ifUnreadable ??
          (isOwn || isGoodToKnow || LEFT_OUT.has(picked.reading.type) ? 'LEAVE_OUT' : 'REFUSE_ROW'),
      },
    };
  });
}

/** A target that a list of this kind has; a custom field of another host stays where it is. */
function fitting(target: ImportTarget, kind: ImportKind, known: Knowledge): ImportTarget {
  if (target.kind === 'field' && !isFieldOf(target.field, kind)) return { kind: 'skip' };
  if (target.kind === 'credit' && kind !== 'LEADS') return { kind: 'skip' };
  if (target.kind === 'new-custom') {
    if (hostsOf(kind).includes(target.host)) return target;
    const host = HOST_OF[kind];
    return host ? { ...target, host } : { kind: 'skip' };
  }
  if (target.kind === 'custom') {
    const field: CustomField | undefined = known.customFields.find(({ id }) => id === target.fieldId);
    return field && hostsOf(kind).includes(field.host) ? target : { kind: 'skip' };
  }
  return target;
}

/** Whether a list of this kind has such a field. */
export function isFieldOf(field: string, kind: ImportKind): boolean {
  return FIELDS_OF[kind].test(field);
}

/** The kinds of record whose own fields a list of this kind may fill. */
export function hostsOf(kind: ImportKind): readonly FieldHost[] {
  if (kind === 'LEADS') return ['LEAD', 'CONTACT', 'COMPANY'];
  if (kind === 'CONTACTS') return ['CONTACT', 'COMPANY'];
  return kind === 'COMPANIES' ? ['COMPANY'] : [];
}

function withChoice(
  proposed: ProposedReading,
  chosen: ColumnChoice | undefined,
): { readonly reading: ColumnReading; readonly open: boolean } {
  const choice = chosen?.reading;
  if (!choice) return { reading: proposed.reading, open: proposed.certainty === 'AMBIGUOUS' };
  const given = Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined));
  const left = proposed.alternatives.filter(
    (each) =>
      (choice.dayOrder === undefined || each.dayOrder === choice.dayOrder) &&
      (choice.decimal === undefined || each.decimal === choice.decimal),
  );
  return { reading: { ...(left[0] ?? proposed.reading), ...given }, open: left.length > 1 };
}
