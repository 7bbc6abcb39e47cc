import {
  addMoney,
  type CivilDay,
  compareDays,
  filledTextShape,
  isCurrency,
  isDay,
  isRefusal,
  LARGEST_AMOUNT,
  listOf,
  type Money,
  nullable,
  numberShape,
  objectOf,
  percentsSumToWhole,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
  textShape,
  wholeNumberShape,
} from '../shared/index.ts';
import type { Credit, LeadFacts, ProductLine } from './lead.ts';
import { lineAmount } from './line-amount.ts';
import { openLineIds } from './lose-lead.ts';
import type { Pipeline, Stage } from './pipeline.ts';

/** What is told of an order that was won. */
export interface ConversionInput {
  readonly day: CivilDay;
  /** The lines that were won; null for every open one. */
  readonly lineIds: readonly string[] | null;
  /** What was agreed in all; null for the sum of the lines. */
  readonly value: Money | null;
  readonly credits: readonly Credit[];
}

/** A line of a deal and what it adds to it at its price; nothing without one. */
export interface WonLine {
  readonly id: string;
  readonly amount: number;
}

/** A deal to be made, and what becomes of the lead: it closes when no line is left open. */
export interface Conversion {
  readonly kind: 'converted';
  readonly day: CivilDay;
  readonly value: Money;
  readonly lines: readonly WonLine[];
  readonly credits: readonly Credit[];
  readonly closesLead: boolean;
  /** Where the lead goes when it closes. */
  readonly stage: Stage;
}

/** Why no deal is made. */
export type ConversionRefusal =
  | ShapeRefusal
  | Refusal<
      | 'lead-closed'
      | 'day-unreadable'
      | 'day-in-future'
      | 'line-not-open'
      | 'deal-needs-value'
      | 'value-negative'
      | 'currency-unknown'
      | 'currencies-differ'
      | 'amount-too-large'
      | 'credits-missing'
      | 'credit-member-twice'
      | 'percents-must-sum-to-100'
      | 'stage-unknown'
    >;

const MOST = 1000;

const inputShape = objectOf<ConversionInput>({
  day: textShape,
  lineIds: nullable(listOf(filledTextShape, MOST)),
  value: nullable(objectOf<Money>({ amount: wholeNumberShape, currency: textShape })),
  credits: listOf(
    objectOf<Credit>({ memberId: filledTextShape, role: textShape, percent: numberShape }),
    MOST,
  ),
});

/**
 * Winning open lines of a lead makes one deal on a day not after today, worth what was agreed or its lines' sum in their currency, shared by credits of exactly 100 %.
 * The day may lie before the lead came in: orders are written down after they were won, their lead on the same occasion, and its
 * capture says when the house heard of it. A refusal would make people invent one of the two days.
 * Source: ours, because a deal is what was agreed, and its day is when it was: both are written down later.
 */
export function convertLead(
  lead: LeadFacts,
  told: ConversionInput,
  known: { readonly pipeline: Pipeline; readonly today: CivilDay },
): Conversion | ConversionRefusal {
  const input = readShape(told, inputShape);
  if (isRefusal(input)) return input;
  if (lead.closed !== null) return refuse('lead-closed');
  if (!isDay(input.day)) return refuse('day-unreadable', { path: ['day'], parameters: { text: input.day } });
  if (compareDays(input.day, known.today) > 0) return refuse('day-in-future', { path: ['day'] });
  const open = openLineIds(lead);
  const won = input.lineIds ?? open;
  if (won.some((id) => !open.includes(id)) || (open.length > 0 && won.length === 0))
    return refuse('line-not-open', { path: ['lineIds'] });
  const lines = lead.lines.filter(({ id }) => won.includes(id));
  const value = input.value ?? sumOfLines(lines);
  if ('because' in value) return value;
  if (!isCurrency(value.currency))
    return refuse('currency-unknown', {
      path: ['value', 'currency'],
      parameters: { currency: value.currency },
    });
  if (value.amount < 0) return refuse('value-negative', { path: ['value'] });
  const other = lines.find(({ price }) => price !== null && price.currency !== value.currency)?.price;
  if (other)
    return refuse('currencies-differ', {
      path: ['value'],
      parameters: { one: value.currency, other: other.currency },
    });
  const wonLines = worthOf(lines);
  if ('because' in wonLines) return wonLines;
  const credits = checkCredits(input.credits);
  if (credits !== undefined) return credits;
  const stage = known.pipeline.stages.find(({ kind }) => kind === 'WON');
  if (stage === undefined) return refuse('stage-unknown');
  const closesLead = open.length === new Set(won).size;
  return {
    kind: 'converted',
    day: input.day,
    value,
    lines: wonLines,
    credits: input.credits,
    closesLead,
    stage,
  };
}

function worthOf(lines: readonly ProductLine[]): readonly WonLine[] | Refusal<'amount-too-large'> {
  const won: WonLine[] = [];
  for (const { id, price, quantity } of lines) {
    const worth = price === null ? null : lineAmount(price, quantity);
    if (isRefusal(worth)) return refuse('amount-too-large', { path: ['lineIds'] });
    won.push({ id, amount: worth?.amount ?? 0 });
  }
  return won;
}

/**
 * Credits name each member once per role and sum to exactly 100 %; undefined when they do.
 * Source: Salesforce, "Share Credit for a Deal in Lightning Experience": revenue splits total 100 %; one share per role
 * is ours, because two of one member add up to one.
 */
export function checkCredits(
  credits: readonly Credit[],
): Refusal<'credits-missing' | 'credit-member-twice' | 'percents-must-sum-to-100'> | undefined {
  const about = { path: ['credits'] };
  if (credits.length === 0) return refuse('credits-missing', about);
  const names = new Set(credits.map(({ memberId, role }) => `${role}\n${memberId}`));
  if (names.size < credits.length) return refuse('credit-member-twice', about);
  return percentsSumToWhole(credits.map(({ percent }) => percent))
    ? undefined
    : refuse('percents-must-sum-to-100', about);
}

/**
 * Quantity times price of every line.
 * Source: ours, because each line is rounded by itself, as it stands on the offer, and the sum is of what is printed.
 */
export function sumOfLines(
  lines: readonly Pick<ProductLine, 'price' | 'quantity'>[],
): Money | Refusal<'deal-needs-value' | 'currencies-differ' | 'amount-too-large'> {
  let sum: Money | undefined;
  for (const { price, quantity } of lines) {
    if (price === null) return refuse('deal-needs-value', { path: ['value'] });
    const next = lineAmount(price, quantity);
    const total = isRefusal(next) || sum === undefined ? next : addMoney(sum, next);
    if (isRefusal(total)) return { ...total, path: ['value'] };
    if (total.amount > LARGEST_AMOUNT) return refuse('amount-too-large', { path: ['value'] });
    sum = total;
  }
  return sum ?? refuse('deal-needs-value', { path: ['value'] });
}
