import {
  allocateByWeights,
  type CivilDay,
  compareDays,
  isRefusal,
  type Money,
  type NameOrder,
  type Refusal,
  refuse,
} from '../shared/index.ts';
import type { ReadingContext } from './column-reading.ts';
import type { ImportField } from './import-target.ts';
import type { InboundField } from './inbound.ts';
import type { CreditDraft, LeadDraft, OutcomeDraft } from './lead-draft.ts';
import { linesOf } from './lines-of-row.ts';
import type { StageMatch } from './match-stage.ts';
import { companyOf, contactOf } from './plan-parties.ts';
import { potentialOf } from './potential-words.ts';
import {
  type CellRefusal,
  everyReason,
  NAMES_NOTHING,
  type PlannedColumn,
  type ReadRow,
  readCells,
} from './read-cells.ts';
import type { RowValues } from './row-values.ts';
import { isTestEntry } from './test-entry.ts';

/** Everything that was settled before the first row is read. */
export interface ImportPlan {
  readonly columns: readonly PlannedColumn[];
  readonly context: ReadingContext;
  readonly nameOrder: NameOrder;
  /** The settled stage of each word of the stage column. */
  readonly stageOf: (word: string) => StageMatch | undefined;
  /** Confirmed corrections of product names; the word itself where there is none. */
  readonly productOf: (word: string) => string;
  /** The day of a won or lost lead whose row has none; null refuses the row. */
  readonly closedOnWhenMissing: CivilDay | null;
  /** Whether an empty cell erases what is there; it says nothing unless told. */
  readonly erases?: boolean;
  /** Nothing came in or ended after it. */
  readonly today: CivilDay;
}

/** The lead that a row becomes, with the cells that are left out of it; or every reason why it becomes none. */
export type PlannedRow =
  | { readonly kind: 'draft'; readonly draft: LeadDraft; readonly leftOut: readonly CellRefusal[] }
  | { readonly kind: 'failed'; readonly refusals: readonly CellRefusal[] };

/**
 * One row becomes one draft of a lead, or names every reason why it cannot. A closing day or value on an open lead is an
 * expectation. A won lead without any credit named is its owner's.
 * Source: ours, because whoever mends a file wants to see everything wrong with a row at once.
 */
export function planRow(written: readonly string[], plan: ImportPlan): PlannedRow {
  const isTest = isTestEntry(written);
  const cells = isTest ? written.map((cell) => (isTestEntry([cell]) ? '' : cell)) : written;
  const row = readCells(cells, plan.columns, plan.context);
  const { values, customs, sharers, leftOut } = row;
  const failed = (...own: readonly CellRefusal[]): PlannedRow => ({
    kind: 'failed',
    refusals: everyReason({ ...row, refusals: [...row.refusals, ...own] }),
  });
  const early = dayToCome(values, plan);
  const toCome = early ? [rowRefusal(plan, early, refuse('day-in-future'), cells)] : [];
  const outcome = isTest ? testOutcome(values, plan) : outcomeOf(values, plan);
  // A day or a name that could not be read is no missing one.
  if (row.refusals.length > 0) {
    const isUnsettled = isRefusal(outcome) && outcome.because === 'stage-unsettled';
    return failed(...toCome, ...(isUnsettled ? [rowRefusal(plan, 'lead.stage', outcome, cells)] : []));
  }
  if (!isTest && isAnonymous(values)) return failed(NAMES_NOTHING);
  if (isRefusal(outcome)) return failed(...toCome, rowRefusal(plan, 'lead.stage', outcome, cells));
  if (toCome.length > 0) return failed(...toCome);
  const lines = linesOf(values, plan.columns, plan.productOf);
  if (isRefusal(lines)) return failed(rowRefusal(plan, 'line.quantity', lines, cells));

  const open = outcome.kind === 'OPEN';
  const draft: LeadDraft = {
    externalId: values.text('lead.external-id'),
    company: isTest ? null : companyOf(values),
    contact: isTest ? null : contactOf(values, plan.nameOrder),
    lead: {
      title: values.text('lead.title'),
      owner: values.text('lead.owner'),
      potential: potentialOf(values.text('lead.potential')),
      expectedValue: values.money('lead.expected-value') ?? (open ? values.money('lead.close-value') : null),
      expectedCloseDay: values.day('lead.expected-close-day') ?? (open ? values.day('lead.closed-on') : null),
      note: values.texts('lead.note').join('\n') || null,
    },
    touch: {
      source: values.text('touch.source'),
      at: values.moment('touch.captured-at'),
      campaign: values.text('touch.campaign'),
      form: values.text('touch.form'),
      ad: values.text('touch.ad'),
      page: values.text('touch.page'),
      origin: values.text('touch.origin'),
      medium: values.text('touch.medium'),
      term: values.text('touch.term'),
      content: values.text('touch.content'),
      referrer: values.text('touch.referrer'),
      answers: answersOf(row, plan.columns),
      last: lastTouchOf(values),
    },
    lines,
    productGroups: values.texts('line.group'),
    outcome,
    credits: creditsOf(sharers, outcome, values.text('lead.owner')),
    customs,
    groups: values.texts('group.name'),
    ...(isTest && { isTest }),
    ...(plan.erases && { emptied: row.blank }),
  };
  return { kind: 'draft', draft, leftOut };
}

/** A test lead is lost on the day it came in, whatever stage its row names. */
function testOutcome(values: RowValues, { today }: ImportPlan): OutcomeDraft {
  const day = values.moment('touch.captured-at')?.day ?? today;
  return { kind: 'LOST', stageId: null, day, reason: null };
}

/** What is kept under its column's name: ids and the like of the enquiry, and ways to reach a person that reach nobody as written. */
function answersOf({ values, leftOut }: ReadRow, columns: readonly PlannedColumn[]): readonly InboundField[] {
  const unread = leftOut.filter(({ column }) =>
    columns.some((each) => each.index === column && isPoint(each)),
  );
  return [
    ...columns.flatMap(({ index, name }) =>
      values.textsIn('touch.answer', index).map((value) => ({ name, value })),
    ),
    ...unread.map(({ name, raw }) => ({ name: name ?? '', value: raw })),
  ];
}

function isPoint({ target }: PlannedColumn): boolean {
  return target.kind === 'field' && (target.field === 'contact.phone' || target.field === 'contact.email');
}

/** A later enquiry that the row tells of; the same day as the first one says nothing more. */
function lastTouchOf(values: RowValues): LeadDraft['touch']['last'] {
  const at = values.moment('touch.last-at');
  const first = values.moment('touch.captured-at');
  if (at === null || (first !== null && at.at <= first.at)) return null;
  return { at, source: values.text('touch.last-source') ?? values.text('touch.source') };
}

/** The field that says of something past that it is still to come; on an open lead a closing day is an expectation. */
function dayToCome(values: RowValues, plan: ImportPlan): ImportField | undefined {
  const kind = kindOf(values, plan);
  const captured = values.moment('touch.captured-at')?.day ?? null;
  const days: readonly (readonly [ImportField, CivilDay | null])[] = [
    ['touch.captured-at', captured],
    ['touch.last-at', values.moment('touch.last-at')?.day ?? null],
    ...(kind === 'OPEN' ? [] : [closingDay(values, kind)]),
  ];
  return days.find(([, day]) => day !== null && compareDays(day, plan.today) > 0)?.[0];
}

/** The column that says when a lead was won or lost, and what it says. */
function closingDay(values: RowValues, kind: 'WON' | 'LOST'): readonly [ImportField, CivilDay | null] {
  const field = kind === 'WON' ? 'lead.won-on' : 'lead.lost-on';
  const own = values.day(field);
  return own === null ? ['lead.closed-on', values.day('lead.closed-on')] : [field, own];
}

function kindOf(values: RowValues, plan: ImportPlan): OutcomeDraft['kind'] {
  const word = values.text('lead.stage');
  return (word === null ? undefined : plan.stageOf(word)?.stageKind) ?? impliedKind(values);
}

type OutcomeRefusal = Refusal<'stage-unsettled' | 'closed-without-day'>;

function outcomeOf(values: RowValues, plan: ImportPlan): OutcomeDraft | OutcomeRefusal {
  const word = values.text('lead.stage');
  const stage = word === null ? undefined : plan.stageOf(word);
  if (word !== null && stage === undefined) return refuse('stage-unsettled', { parameters: { text: word } });
  const stageId = stage?.kind === 'stage' ? stage.stageId : null;
  const kind = kindOf(values, plan);
  if (kind === 'OPEN') return { kind, stageId };
  const day = closingDay(values, kind)[1] ?? plan.closedOnWhenMissing;
  if (day === null) return refuse('closed-without-day');
  return kind === 'WON'
    ? { kind, stageId, day, value: wonValueOf(values) }
    : { kind, stageId, day, reason: values.text('lead.lost-reason') };
}

/** Without a stage, a yes under "converted" or a day of winning or losing says it. */
function impliedKind(values: RowValues): OutcomeDraft['kind'] {
  const won = values.boolean('lead.won');
  if (won === true || (won === null && values.day('lead.won-on') !== null)) return 'WON';
  return values.day('lead.lost-on') === null ? 'OPEN' : 'LOST';
}

function wonValueOf(values: RowValues): Money | null {
  return values.money('lead.close-value') ?? values.money('lead.expected-value');
}

/** Shares equally, in hundredths of a percent, the first ones a hundredth more where it does not come out even. */
function creditsOf(
  sharers: readonly { readonly member: string; readonly role: string }[],
  outcome: OutcomeDraft,
  owner: string | null,
): readonly CreditDraft[] {
  if (outcome.kind !== 'WON') return [];
  const named = sharers.length > 0 || owner === null ? sharers : [{ member: owner, role: 'OWNER' }];
  if (named.length === 0) return [];
  const shares = allocateByWeights(
    10_000,
    named.map(() => 1),
  );
  return named.map((each, index) => ({ ...each, percent: (shares[index] ?? 0) / 100 }));
}

/** A row must at least name a party, a title, an id, a product or a source. */
function isAnonymous(values: RowValues): boolean {
  const fields: readonly ImportField[] = [
    'lead.external-id',
    'lead.title',
    'company.name',
    'contact.name',
    'contact.family',
    'contact.given',
    'contact.phone',
    'contact.email',
    'line.product',
    'touch.source',
  ];
  return fields.every((field) => !values.has(field));
}

function rowRefusal(
  plan: ImportPlan,
  field: ImportField,
  refusal: Refusal,
  cells: readonly string[],
): CellRefusal {
  const column = plan.columns.find(({ target }) => target.kind === 'field' && target.field === field);
  return {
    column: column?.index ?? null,
    name: column?.name ?? null,
    raw: cells[column?.index ?? -1] ?? '',
    refusal,
  };
}
