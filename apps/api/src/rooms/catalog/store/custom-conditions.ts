import type { FieldType } from '@mikomi/domain/catalog';
import { parsePhone, phoneTailFor } from '@mikomi/domain/shared';
import { type Fragment, fragment, raw } from '../../../platform/database/sql.ts';
import {
  amountOf,
  currencyOf,
  folded,
  rankOr,
  storedOf,
  textOf,
  type ValueAt,
} from './custom-expressions.ts';
import { FOLDED } from './folding.ts';

type Given<Value> = Value | null | undefined;
type Range<Value> = { readonly gte?: Given<Value>; readonly lte?: Given<Value> };
type OrEmpty<Compared> = Given<Compared & { readonly isNull?: Given<boolean> }>;
interface Amount {
  readonly amount: number;
  readonly currency: string;
}

/** What a custom field is compared with, by its type; a member by key. */
export interface Comparison {
  readonly text?: OrEmpty<{ readonly contains?: Given<string>; readonly eq?: Given<string> }>;
  readonly number?: OrEmpty<Range<number>>;
  readonly money?: OrEmpty<Range<Amount>>;
  readonly date?: OrEmpty<Range<string>>;
  readonly boolean?: OrEmpty<{ readonly eq?: Given<boolean> }>;
  readonly choice?: OrEmpty<{
    readonly in?: Given<readonly string[]>;
    readonly notIn?: Given<readonly string[]>;
  }>;
  readonly member?: OrEmpty<{ readonly in?: Given<readonly string[]> }>;
}

type Compared<Name extends keyof Comparison> = NonNullable<Comparison[Name]>;

/** A custom field of the records that an alias stands for. */
export interface FieldAt extends ValueAt {
  readonly type: FieldType;
  /** The country of phone numbers without one. */
  readonly country: string;
}

/** The conditions of what was asked of a custom field whose comparator fits its type. */
export function customConditions(at: FieldAt, asked: Comparison): readonly Fragment[] {
  const { text, number, money, date, boolean, choice, member } = asked;
  return [
    ...(text ? ofText(at, text) : []),
    ...(number ? between(rangeOf(at, number), number.gte, number.lte, 'jsonb') : []),
    ...(money ? ofMoney(at, money) : []),
    ...(date ? ofDate(at, date) : []),
    ...(boolean?.eq == null ? [] : [fragment`${storedOf(at)} = ${String(boolean.eq)}::jsonb`]),
    ...(choice ? ofChoice(at, choice) : []),
    ...(member?.in == null ? [] : [fragment`${textOf(at)} = ANY(${member.in}::text[])`]),
    ...[text, number, money, date, boolean, choice, member].flatMap((compared) =>
      compared?.isNull == null
        ? []
        : [fragment`${textOf(at)} IS ${raw(compared.isNull ? 'NULL' : 'NOT NULL')}`],
    ),
  ];
}

/** What a range is compared with: the rank in the index's own words, in which what is empty is in no range. */
function rangeOf(at: FieldAt, { gte }: Range<unknown>): Fragment {
  return at.indexed ? rankOr(raw(`${at.alias}.rank`), gte == null ? 'up' : 'down') : storedOf(at);
}

/** Days are stored as they sort, as JSON too. */
function ofDate(at: FieldAt, date: Compared<'date'>): Fragment[] {
  const day = (value: string | null | undefined) => (value == null ? value : JSON.stringify(value));
  return at.indexed
    ? between(rangeOf(at, date), day(date.gte), day(date.lte), 'jsonb')
    : between(fragment`${textOf(at)} COLLATE "C"`, date.gte, date.lte, 'text');
}

function between(
  expression: Fragment,
  gte: number | string | null | undefined,
  lte: number | string | null | undefined,
  type: 'jsonb' | 'text',
): Fragment[] {
  return [
    ...(gte == null ? [] : [fragment`${expression} >= ${String(gte)}::${raw(type)}`]),
    ...(lte == null ? [] : [fragment`${expression} <= ${String(lte)}::${raw(type)}`]),
  ];
}

function ofText(at: FieldAt, { contains, eq }: Compared<'text'>): Fragment[] {
  return [
    ...(contains?.trim() ? [holds(at, contains.trim())] : []),
    ...(eq == null ? [] : [isText(at, eq.trim())]),
  ];
}

function holds(at: FieldAt, typed: string): Fragment {
  const tail = at.type === 'PHONE' ? phoneTailFor(typed, at.country) : undefined;
  if (tail) return fragment`starts_with(reverse(${textOf(at)}), ${tail}::text)`;
  return onFolded(at, typed, (text, wanted) => fragment`strpos(${text}, ${wanted}) > 0`);
}

function isText(at: FieldAt, typed: string): Fragment {
  const phone = at.type === 'PHONE' ? parsePhone(typed, at.country) : undefined;
  if (phone?.kind === 'phone') return fragment`${textOf(at)} = ${phone.full}`;
  return onFolded(at, typed, (text, wanted) => fragment`${text} = ${wanted}`);
}

/**
 * Compares folded texts. What is ASCII, which is told at once, needs no more than small letters: a fifth of the time; kana, dashes
 * and quotes are folded only where some are looked for. The row's values are read once for all of it. The index has texts folded already.
 */
function onFolded(
  at: FieldAt,
  typed: string,
  compare: (text: Fragment, wanted: Fragment) => Fragment,
): Fragment {
  const withSigns = at.indexed || hasFoldedSigns(typed.normalize('NFKC'));
  const wanted = folded(fragment`${typed}::text`, { withSigns });
  if (at.indexed) return compare(raw(`${at.alias}.words COLLATE "C"`), fragment`${wanted} COLLATE "C"`);
  const text = raw('held.value');
  const lower = fragment`lower(${text} COLLATE "C")`;
  const ascii = compare(
    withSigns ? fragment`translate(${lower}, '\`', '''')` : lower,
    fragment`${wanted} COLLATE "C"`,
  );
  return fragment`(SELECT CASE WHEN octet_length(${text}) = length(${text}) THEN ${ascii} ELSE ${compare(folded(text, { withSigns }), wanted)} END
    FROM (SELECT ${textOf(at)} AS value OFFSET 0) AS held)`;
}

const hasFoldedSigns = (text: string): boolean =>
  [...text].some((sign) => FOLDED.from.includes(sign) || FOLDED.to.includes(sign));

/** Amounts of one currency; that both ends are of the same was seen before. */
function ofMoney(at: FieldAt, { gte, lte }: Compared<'money'>): Fragment[] {
  const currency = gte?.currency ?? lte?.currency;
  if (currency === undefined) return [];
  return [
    fragment`${currencyOf(at)} = ${currency}`,
    ...between(amountOf(at), gte?.amount, lte?.amount, 'jsonb'),
  ];
}

function ofChoice(at: FieldAt, { in: any, notIn: none }: Compared<'choice'>): Fragment[] {
  const chosen = (keys: readonly string[]) =>
    at.type === 'MULTI_SELECT'
      ? fragment`${storedOf(at)} ?| ${keys}::text[]`
      : fragment`${textOf(at)} = ANY(${keys}::text[])`;
  return [
    ...(any == null ? [] : [chosen(any)]),
    ...(none == null ? [] : [fragment`(${chosen(none)}) IS NOT TRUE`]),
  ];
}
