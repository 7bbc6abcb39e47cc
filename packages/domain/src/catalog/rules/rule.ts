import type { Currency, Instant, Zone } from '../../shared/index.ts';

/** What the conditions of a rule compare. */
export type ValueType = 'text' | 'number' | 'money' | 'day' | 'instant' | 'boolean' | 'choice' | 'choices';

/** The type of a value; money is of one currency. */
export interface Typed {
  readonly type: ValueType;
  readonly currency?: Currency;
}

/** The value of a field of the record, or of the row, that the rule is asked about. */
export interface FieldValue extends Typed {
  readonly kind: 'field';
  readonly name: string;
}

/** A value the rule names. `value` is in the form facts are compared in, null when empty; `written` is as it was written. */
export interface LiteralValue extends Typed {
  readonly kind: 'literal';
  readonly value: string | number | boolean | readonly string[] | null;
  readonly written: string | number | boolean | readonly string[] | null;
}

/** What numbers are calculated with. */
export type ArithmeticOperator = '+' | '-' | '*' | '/' | 'min' | 'max';

/** Something that has a value, possibly an empty one. */
export type Value =
  | FieldValue
  | LiteralValue
  /** the field, or `otherwise` where it is empty */
  | (Typed & { readonly kind: 'otherwise'; readonly field: FieldValue; readonly otherwise: LiteralValue })
  | (Typed & {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly operands: readonly Value[];
    })
  /** calendar days from the day of `of` to today, in the zone of the context; negative when `of` is later */
  | (Typed & { readonly kind: 'days-since'; readonly type: 'number'; readonly of: Value })
  | (Typed & { readonly kind: 'now'; readonly type: 'instant' })
  /** `now` where a day is asked for */
  | (Typed & { readonly kind: 'today'; readonly type: 'day' })
  /** an instant where a day is asked for: the day it falls on in the zone of the context */
  | (Typed & { readonly kind: 'day-of'; readonly type: 'day'; readonly of: Value });

/** Whether two values are the same. */
export type EqualityOperator = '==' | '!=';

/** How two values stand to each other. */
export type OrderOperator = '<' | '<=' | '>' | '>=';

/** Where a part stands in a text. */
export type TextOperator = 'contains' | 'startsWith' | 'endsWith';

/** The units of a span of time. */
export const SPAN_UNITS = ['minutes', 'hours', 'days', 'weeks', 'months'] as const;

/** One of `SPAN_UNITS`. */
export type SpanUnit = (typeof SPAN_UNITS)[number];

/** Something that is true or false, never neither. */
export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  /** a yes-or-no field that says yes */
  | { readonly kind: 'holds'; readonly value: Value }
  | {
      readonly kind: 'equality';
      readonly operator: EqualityOperator;
      readonly left: Value;
      readonly right: Value;
    }
  | { readonly kind: 'order'; readonly operator: OrderOperator; readonly left: Value; readonly right: Value }
  /** `first` stands in the order to `middle`, and `middle` to `last` */
  | {
      readonly kind: 'between';
      readonly operator: OrderOperator;
      readonly first: Value;
      readonly middle: Value;
      readonly last: Value;
    }
  | { readonly kind: 'one-of'; readonly value: Value; readonly list: readonly LiteralValue[] }
  /** the set of choices has the option */
  | { readonly kind: 'includes'; readonly choices: Value; readonly option: Value }
  | {
      readonly kind: 'text';
      readonly operator: TextOperator;
      readonly text: Value;
      readonly part: Value;
    }
  | { readonly kind: 'empty' | 'filled'; readonly value: Value }
  | { readonly kind: 'no-rows' | 'any-rows'; readonly rows: string }
  /** a condition that holds for some, or for none, of the rows */
  | { readonly kind: 'some' | 'none'; readonly rows: string; readonly condition: Condition }
  /** not after now, and not before now less the span; days, weeks and months are of the calendar and count from midnight */
  | {
      readonly kind: 'within-last';
      readonly value: Value;
      readonly count: number;
      readonly unit: SpanUnit;
    }
  | { readonly kind: 'in-group'; readonly groups: readonly string[] };

/** A checked rule: each of its parts is of a known type. */
export type Rule = Condition;

/** A rule in the form it is stored in: JSON in the syntax of JsonLogic (https://jsonlogic.com/operations.html). */
export type StoredRule =
  | string
  | number
  | boolean
  | null
  | readonly StoredRule[]
  | { readonly [operator: string]: StoredRule };

/** When and where a rule is asked. Days are those of the zone. */
export interface RuleContext {
  readonly now: Instant;
  readonly zone: Zone;
}
