import { decimalOf, isRefusal, type Money, parseMoney } from '@mikomi/domain/shared';
import type { KnownConstraints, KnownDefault } from '#app/custom-fields/custom-field.ts';
import type { CustomFieldType, FieldConstraintsInput, FieldDefaultInput } from '#generated/graphql.ts';

/** What a dialog holds of a field's limits and its default, as it is typed. */
export type LimitValues = {
  readonly least: string;
  readonly most: string;
  readonly decimals: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly length: string;
  readonly shape: string;
  readonly choices: string;
  /** Of most types: what new records have in it. */
  readonly begins: string;
  /** Of days: how many after today. */
  readonly days: string;
  readonly maker: boolean;
};

type Told = { readonly constraints: KnownConstraints; readonly defaultValue?: KnownDefault | null };

/** The limits and default of a field as they are typed; none of a new one. */
export function limitValuesOf(
  field: (Told & { readonly type: CustomFieldType }) | null | undefined,
): LimitValues {
  const { least, most, decimals, from, until, length, shape, choices, currencies } =
    field?.constraints ?? ({} as Partial<KnownConstraints>);
  const given = field?.defaultValue;
  const amount = (limit: number | null | undefined) =>
    limit == null
      ? ''
      : currencies?.[0]
        ? decimalOf({ amount: limit, currency: currencies[0] })
        : String(limit);
  return {
    least: amount(least),
    most: amount(most),
    decimals: text(decimals),
    from: from ?? null,
    until: until ?? null,
    length: text(length),
    shape: shape ?? '',
    choices: text(choices),
    begins: given?.value == null ? '' : typedOf(given.value),
    days: text(given?.daysFromToday),
    maker: given?.maker ?? false,
  };
}

const text = (value: number | null | undefined) => (value == null ? '' : String(value));

function typedOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'amount' in value) return decimalOf(value as Money);
  return Array.isArray(value) ? value.join('\n') : String(value);
}

/** What is sent of limits and a default; of each type what it can have. */
export function limitsOf(
  type: CustomFieldType,
  values: LimitValues,
  currency: string,
): { readonly constraints: FieldConstraintsInput; readonly defaultValue: FieldDefaultInput | null } {
  return { constraints: constraintsOf(type, values, currency), defaultValue: defaultOf(type, values) };
}

/** The same, where anything of it was changed. */
export function changedLimits(
  type: CustomFieldType,
  values: LimitValues,
  opened: LimitValues,
  currency: string,
) {
  const [before, after] = [limitsOf(type, opened, currency), limitsOf(type, values, currency)];
  return {
    ...(JSON.stringify(before.constraints) === JSON.stringify(after.constraints)
      ? {}
      : { constraints: after.constraints }),
    ...(JSON.stringify(before.defaultValue) === JSON.stringify(after.defaultValue)
      ? {}
      : { defaultValue: after.defaultValue }),
  };
}

function constraintsOf(type: CustomFieldType, values: LimitValues, currency: string): FieldConstraintsInput {
  const number = (name: string, typed: string) => (typed.trim() === '' ? {} : { [name]: Number(typed) });
  switch (type) {
    case 'NUMBER':
      return {
        ...number('least', values.least),
        ...number('most', values.most),
        ...number('decimals', values.decimals),
      };
    case 'MONEY': {
      const limits = {
        ...minor('least', values.least, currency),
        ...minor('most', values.most, currency),
      };
      // Amounts have limits only in one currency: the organization's.
      return Object.keys(limits).length > 0 ? { ...limits, currencies: [currency] } : {};
    }
    case 'DATE':
      return {
        ...(values.from ? { from: values.from } : {}),
        ...(values.until ? { until: values.until } : {}),
      };
    case 'TEXT':
      return {
        ...number('length', values.length),
        ...(values.shape.trim() ? { shape: values.shape.trim() } : {}),
      };
    case 'MULTI_SELECT':
      return number('choices', values.choices);
    default:
      return {};
  }
}

function minor(name: string, typed: string, currency: string): object {
  if (typed.trim() === '') return {};
  const money = parseMoney(typed, currency, 'en');
  return isRefusal(money) ? { [name]: Number.NaN } : { [name]: money.amount };
}

function defaultOf(type: CustomFieldType, { begins, days, maker }: LimitValues): FieldDefaultInput | null {
  if (type === 'DATE') return days.trim() === '' ? null : { daysFromToday: Number(days) };
  if (type === 'MEMBER') return maker ? { maker: true } : null;
  if (begins.trim() === '') return null;
  return { value: type === 'MULTI_SELECT' ? begins.split('\n') : begins.trim() };
}
