import type { FieldType } from '../catalog/index.ts';
import { type Currency, type DayOrder, isRefusal, type Sentence } from '../shared/index.ts';
import type { ColumnReading, ReadingContext } from './column-reading.ts';
import { currencyNamed, unitOfHeader } from './currency-reading.ts';
import { readEvidentDay, readOrderedDay, readSerialDay } from './day-reading.ts';
import { type DecimalMark, decimalEvidence } from './decimal-reading.ts';
import { type ImportColumn, type ImportTarget, traitsOf, type ValueType } from './import-target.ts';
import { nullWordsOf } from './null-words.ts';
import { readParts } from './read-parts.ts';
import { readValue } from './read-value.ts';

/** Why a column is proposed to be read as it is. */
export type ReadingReason =
  | 'reading-year-first'
  | 'reading-day-first'
  | 'reading-month-first'
  | 'reading-order-open'
  | 'reading-decimal-proved'
  | 'reading-decimal-open'
  | 'reading-currency-named'
  | 'reading-serials'
  | 'reading-unit'
  | 'reading-empties'
  | 'reading-prefix';

/**
 * How a column's cells will be read. AMBIGUOUS when the samples fit two readings: a person has to choose among
 * `alternatives`, of which `reading` is the organization's habit.
 */
export interface ProposedReading {
  readonly certainty: 'CERTAIN' | 'AMBIGUOUS';
  readonly confidence: number;
  readonly reading: ColumnReading;
  readonly alternatives: readonly ColumnReading[];
  readonly reasons: readonly Sentence<ReadingReason>[];
  /** Samples that cannot be read so: their rows will be reported. */
  readonly misfits: readonly string[];
}

/**
 * The reading that fits the samples of a column on its way to a target, which may take `several` values of a cell.
 * Source: ours, because 3/4 has two readings, and only the column as a whole tells which.
 */
export function proposeReading(
  column: ImportColumn,
  type: ValueType,
  context: ReadingContext,
  several = false,
): ProposedReading {
  const empties = nullWordsOf(column.samples);
  const prefix = type === 'PHONE' || type === 'TEXT' ? commonPrefix(column.samples) : '';
  const samples = column.samples.filter((value) => !empties.includes(value));
  const reasons: Sentence<ReadingReason>[] = [];
  const because = (key: ReadingReason, parameters: Readonly<Record<string, string | number>>) =>
    reasons.push({ key, parameters });

  if (empties.length > 0) because('reading-empties', { words: empties.join(', ') });
  if (prefix !== '') because('reading-prefix', { prefix });
  const counts = type === 'NUMBER' || type === 'MONEY' || type === 'PERCENT';
  const days = type === 'DAY' || type === 'MOMENT';
  const marks = counts ? marksOf(samples, context) : { fitting: ['.'] as const, sample: '' };
  const orders = days ? ordersOf(samples, context) : { fitting: ['YMD'] as const, sample: '' };
  const serials = days && samples.length > 0 && samples.every((value) => readSerialDay(value) !== undefined);
  const unit = type === 'MONEY' ? unitOfHeader(column.name) : 0;
  const currency = type === 'MONEY' ? currencyOf(column, samples, context) : context.currency;

  if (serials) because('reading-serials', {});
  if (unit > 0) because('reading-unit', { unit: 10 ** unit });
  if (currency !== context.currency) because('reading-currency-named', { currency });
  if (orders.sample !== '' && orders.fitting.length > 1)
    because('reading-order-open', {
      sample: orders.sample,
      readings: orders.fitting.flatMap((order) => dayIn(orders.sample, order) ?? []).join(' / '),
    });
  else if (orders.sample !== '') because(PROVED[orders.fitting[0]], { sample: orders.sample });
  if (marks.sample !== '') {
    because(marks.fitting.length > 1 ? 'reading-decimal-open' : 'reading-decimal-proved', {
      sample: marks.sample,
      mark: marks.fitting.join(' / '),
    });
  }

  const alternatives = orders.fitting.flatMap((dayOrder) =>
    marks.fitting.map(
      (decimal): ColumnReading => ({ type, empties, prefix, dayOrder, serials, decimal, unit, currency }),
    ),
  );
  const reading = alternatives[0] as ColumnReading;
  const isMisfit = (raw: string) =>
    several
      ? readParts(raw, reading, context).some(({ value }) => isRefusal(value))
      : isRefusal(readValue(raw, reading, context));
  const misfits = samples.filter(isMisfit);
  return {
    certainty: alternatives.length > 1 ? 'AMBIGUOUS' : 'CERTAIN',
    confidence: alternatives.length > 1 ? 0.5 : 1 - misfits.length / Math.max(1, samples.length),
    reading,
    alternatives,
    reasons,
    misfits,
  };
}

/**
 * How cells bound for a target are read; `typeOfCustom` knows the organization's own fields.
 * Source: ours, because a type follows from where a column goes: the same digits are a number there and a postal code
 * here.
 */
export function valueTypeOf(target: ImportTarget, typeOfCustom: (fieldId: string) => FieldType): ValueType {
  if (target.kind === 'field') return traitsOf(target.field).type;
  if (target.kind === 'custom') return CUSTOM_TYPES[typeOfCustom(target.fieldId)];
  return target.kind === 'new-custom' ? CUSTOM_TYPES[target.inferred.type] : 'TEXT';
}

const CUSTOM_TYPES: Readonly<Record<FieldType, ValueType>> = {
  TEXT: 'TEXT',
  NUMBER: 'NUMBER',
  MONEY: 'MONEY',
  DATE: 'DAY',
  BOOLEAN: 'BOOLEAN',
  SELECT: 'TEXT',
  MULTI_SELECT: 'LIST',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  URL: 'URL',
  MEMBER: 'TEXT',
};

const PROVED = {
  YMD: 'reading-year-first',
  DMY: 'reading-day-first',
  MDY: 'reading-month-first',
} as const satisfies Readonly<Record<DayOrder, ReadingReason>>;

/** The day that a text says in an order; undefined when it says none. */
function dayIn(text: string, order: DayOrder): string | undefined {
  const read = readOrderedDay(text.normalize('NFKC'), order);
  return read?.kind === 'day' ? read.day : undefined;
}

interface Fitting<Choice> {
  /** The choices that fit, the organization's habit first; never empty. */
  readonly fitting: readonly [Choice, ...Choice[]];
  /** The value that shows it; '' when no value depends on the choice. */
  readonly sample: string;
}

const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'CA']);
const YEAR_FIRST: ReadonlySet<string> = new Set(['JP', 'CN', 'KR', 'TW', 'HU', 'LT']);

function ordersOf(samples: readonly string[], context: ReadingContext): Fitting<DayOrder> {
  const habit: readonly [DayOrder, DayOrder, DayOrder] = MONTH_FIRST.has(context.country)
    ? ['MDY', 'DMY', 'YMD']
    : YEAR_FIRST.has(context.country)
      ? ['YMD', 'DMY', 'MDY']
      : ['DMY', 'MDY', 'YMD'];
  const open = samples
    .map((value) => value.normalize('NFKC'))
    .filter((value) => readEvidentDay(value) === undefined);
  const numeric = open.filter((value) => readOrderedDay(value, 'DMY') !== undefined);
  const [first = ''] = numeric;
  if (first === '') return { fitting: [habit[0]], sample: '' };
  const fits = (order: DayOrder) =>
    numeric.filter((value) => readOrderedDay(value, order)?.kind === 'day').length;
  const most = Math.max(...habit.map(fits));
  // A rare slip of the pen (31/02/2026) proves nothing about the order of the others.
  const best = habit.filter((order) => fits(order) === most);
  const [chosen = habit[0], ...others] = best;
  const loser = habit.find((order) => fits(order) < most);
  const proof = numeric.find(
    (value) =>
      loser !== undefined &&
      readOrderedDay(value, loser)?.kind !== 'day' &&
      readOrderedDay(value, chosen)?.kind === 'day',
  );
  return { fitting: [chosen, ...others], sample: others.length > 0 ? first : (proof ?? first) };
}

const DECIMAL_COMMA: ReadonlySet<string> = new Set(
  'DE FR IT ES PT NL BE AT PL CZ SK DK SE NO FI BR AR CL CO TR RU UA GR RO HU BG HR SI ID VN'.split(' '),
);

function marksOf(samples: readonly string[], context: ReadingContext): Fitting<DecimalMark> {
  const evidence = decimalEvidence(samples);
  const habit: DecimalMark = DECIMAL_COMMA.has(context.country) ? ',' : '.';
  const other: DecimalMark = habit === '.' ? ',' : '.';
  const { point, comma, either } = evidence;
  if (point.length > 0 && comma.length > 0)
    return { fitting: [habit, other], sample: (habit === '.' ? comma : point)[0] ?? '' };
  if (point.length > 0) return { fitting: ['.'], sample: point[0] ?? '' };
  if (comma.length > 0) return { fitting: [','], sample: comma[0] ?? '' };
  return either.length > 0
    ? { fitting: [habit, other], sample: either[0] ?? '' }
    : { fitting: [habit], sample: '' };
}

function currencyOf(column: ImportColumn, samples: readonly string[], context: ReadingContext): Currency {
  const named = currencyNamed(column.name.toUpperCase(), context.currency);
  if (named !== undefined) return named;
  const counts = new Map<Currency, number>();
  for (const value of samples) {
    const currency = currencyNamed(value, context.currency);
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? context.currency;
}

/** What stands before every value, a short lower-case mark and a colon, such as `p:`; not a web address. */
function commonPrefix(samples: readonly string[]): string {
  const prefix = /^[pz]:(?!\/)/.exec(samples[0] ?? '')?.[0] ?? '';
  return prefix !== '' && samples.every((value) => value.startsWith(prefix)) ? prefix : '';
}
