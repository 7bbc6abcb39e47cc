import type { CivilDay, Currency, Instant, Label } from '../../shared/index.ts';

/** What a fact may be. `choice` holds one key, `choices` a set of keys, `rows` child records with facts of their own. */
export type FactType =
  | 'text'
  | 'number'
  | 'money'
  | 'day'
  | 'instant'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'rows';

/** One thing a choice may be; `key` is compared, `label` is shown. */
export interface FactOption {
  readonly key: string;
  readonly label: Label;
}

/**
 * A field that rules may ask about. A choice without `options` takes any key, such as the id of a member; its keys are
 * said as they are.
 */
export type FactField = { readonly label: Label } & (
  | { readonly type: Exclude<FactType, 'choice' | 'choices' | 'money' | 'rows'> }
  | { readonly type: 'choice' | 'choices'; readonly options?: readonly FactOption[] }
  | { readonly type: 'money'; readonly currency: Currency }
  | { readonly type: 'rows'; readonly rows: FactSchema }
);

/** The fields that rules may ask about, by name; a name may have dots, such as 'contact.country'. */
export type FactSchema = Readonly<Record<string, FactField>>;

/**
 * The value of a fact, in the form it is stored and compared in: texts by `normaliseText`, money in minor units of its
 * field's currency, a {@link CivilDay}, an {@link Instant}, the key of a choice. Empty is undefined, null, '', a list
 * of nothing, a number beyond {@link RULE_LIMITS}`.number`, a text that is no day in a field of days, and whatever else is of
 * another type than its field.
 */
export type FactValue =
  | string
  | number
  | boolean
  | CivilDay
  | Instant
  | null
  | undefined
  | readonly string[]
  | readonly Facts[];

/** What is known of a record, by the name of the field. */
export type Facts = Readonly<Record<string, FactValue>>;

/** The fact that says in which groups a record is: the ids of the groups, a field of the type `choices`. */
export const GROUPS_FACT = 'groups';

/** How large a rule may be. What is larger is refused when it is saved. */
export const RULE_LIMITS = {
  /** operations within operations, `var` counted */
  depth: 12,
  /** operations in all */
  operations: 2_000,
  /**
   * arguments of all operations and items of all lists, so that a rule is checked and said at once, and what it binds fits into
   * one statement (65,535 parameters of PostgreSQL)
   */
  arguments: 20_000,
  listLength: 1_000,
  textLength: 1_000,
  /** the largest magnitude of a number; beyond it whole numbers are no longer exact */
  number: Number.MAX_SAFE_INTEGER,
  /** the smallest magnitude of a number that is not zero */
  fraction: 1e-15,
  /** quantities that may be multiplied or divided by each other, so that no product leaves the range of a double */
  factors: 5,
  /** how far back `withinLast` reaches, in its unit */
  span: 100_000,
} as const;
