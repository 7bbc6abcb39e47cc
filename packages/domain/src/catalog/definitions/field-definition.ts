import type { CivilDay, Currency } from '../../shared/index.ts';
import type { CustomField } from '../custom-field.ts';
import type { CustomValue } from '../custom-value.ts';
import type { Rule } from '../rules/rule.ts';

/** What the values of a field keep to, beside its type; null is no limit. Each limit is for the types named. */
export interface FieldConstraints {
  /** NUMBER, and MONEY in minor units of its one currency. */
  readonly least: number | null;
  readonly most: number | null;
  /** NUMBER: how many decimals at most. */
  readonly decimals: number | null;
  /** DATE. */
  readonly from: CivilDay | null;
  readonly until: CivilDay | null;
  /** TEXT: how many characters at most. */
  readonly length: number | null;
  /** TEXT: how it is written, as {@link writeInShape} tells. */
  readonly shape: string | null;
  /** MONEY: the currencies it may be in; none for all. */
  readonly currencies: readonly Currency[];
  /** MULTI_SELECT: how many choices at most. */
  readonly choices: number | null;
}

/** Constraints that hold nothing back. */
export const UNCONSTRAINED: FieldConstraints = {
  least: null,
  most: null,
  decimals: null,
  from: null,
  until: null,
  length: null,
  shape: null,
  currencies: [],
  choices: null,
};

/** What a new record has in a field before anybody fills it. `When` is the form of the rules. */
export type FieldDefault<When = Rule> =
  | { readonly kind: 'VALUE'; readonly value: CustomValue }
  /** DATE: the day so many days after today. */
  | { readonly kind: 'TODAY'; readonly plusDays: number }
  /** MEMBER: whoever makes the record. */
  | { readonly kind: 'MAKER' }
  /** The value of the first rule that holds of the record. */
  | {
      readonly kind: 'BY_RULE';
      readonly cases: readonly { readonly when: When; readonly value: CustomValue }[];
      readonly otherwise: CustomValue | null;
    };

/** A custom field with all that an organization decides about its values. */
export interface FieldDefinition<When = Rule> extends CustomField {
  /** Whether every new record must fill it. */
  readonly required: boolean;
  /** The stage from which on a record must have it filled; `warnAboutFields` of qualification tells where there is none. */
  readonly requiredFrom: string | null;
  readonly constraints: FieldConstraints;
  readonly defaultValue: FieldDefault<When> | null;
}
