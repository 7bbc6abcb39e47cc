import { isCurrency, isDay } from '@mikomi/domain/shared';
import type { CustomFieldFilter, CustomFieldType } from '#generated/graphql.ts';
import type { CustomCondition, CustomConditions, How } from './custom-condition.ts';
import type { KnownField } from './custom-field.ts';

/** A field as a list knows it: one out of use too, for an address may name it. */
export type ListedField = KnownField & { readonly archived: boolean };

type Comparator = Exclude<keyof CustomFieldFilter, 'fieldId'>;

const COMPARATORS: Readonly<Record<CustomFieldType, Comparator>> = {
  TEXT: 'text',
  PHONE: 'text',
  EMAIL: 'text',
  URL: 'text',
  NUMBER: 'number',
  MONEY: 'money',
  DATE: 'date',
  BOOLEAN: 'boolean',
  SELECT: 'choice',
  MULTI_SELECT: 'choice',
  MEMBER: 'member',
};

const RANGE = ['between', 'empty', 'filled'] as const;

const HOWS: { readonly [Name in Comparator]: readonly How[] } = {
  text: ['contains', 'is', 'empty', 'filled'],
  number: RANGE,
  money: RANGE,
  date: RANGE,
  boolean: ['yes', 'no', 'empty'],
  choice: ['any', 'none', 'empty', 'filled'],
  member: ['is', 'empty', 'filled'],
};

/** How a field can be compared, the most usual first. */
export const howsOf = (type: CustomFieldType): readonly How[] => HOWS[COMPARATORS[type]];

/** A field and what is asked of it as the API asks it; undefined where the field can't be asked that, or not yet. */
export function customFilterOf(
  field: ListedField,
  condition: CustomCondition,
): CustomFieldFilter | undefined {
  const { how, text, of } = condition;
  const comparator = COMPARATORS[field.type];
  if (field.archived || !HOWS[comparator].includes(how)) return undefined;
  const compared = (comparison: object): CustomFieldFilter => ({
    fieldId: field.id,
    [comparator]: comparison,
  });
  switch (how) {
    case 'empty':
    case 'filled':
      return compared({ isNull: how === 'empty' });
    case 'yes':
    case 'no':
      return compared({ eq: how === 'yes' });
    case 'contains':
      return text ? compared({ contains: text }) : undefined;
    case 'is':
      return text ? compared({ eq: text }) : undefined;
    case 'any':
      return of ? compared({ in: of }) : undefined;
    case 'none':
      return of ? compared({ notIn: of }) : undefined;
    case 'between': {
      const bounds = boundsOf(field.type, condition);
      return bounds ? compared(bounds) : undefined;
    }
  }
}

function boundsOf(type: CustomFieldType, { from, to, currency }: CustomCondition): object | undefined {
  const read = (bound: string): unknown => {
    if (type === 'DATE') return isDay(bound) ? bound : undefined;
    const number = Number(bound);
    if (type === 'NUMBER') return Number.isFinite(number) ? number : undefined;
    return Number.isSafeInteger(number) && currency !== undefined && isCurrency(currency)
      ? { amount: number, currency }
      : undefined;
  };
  const [gte, lte] = [from, to].map((bound) => (bound === undefined ? undefined : read(bound)));
  const isUnread = (from !== undefined && gte === undefined) || (to !== undefined && lte === undefined);
  if (isUnread || (gte === undefined && lte === undefined)) return undefined;
  return { ...(gte === undefined ? {} : { gte }), ...(lte === undefined ? {} : { lte }) };
}

/** What the server is asked of custom fields; what the organization no longer has is left out, and said beside the list. */
export const customFiltersOf = (
  conditions: CustomConditions | undefined,
  fields: readonly ListedField[],
): CustomFieldFilter[] =>
  Object.entries(conditions ?? {}).flatMap(([key, condition]) => {
    const field = fields.find((each) => each.key === key);
    return (field && customFilterOf(field, condition)) ?? [];
  });

/** The field that a list is sorted by; undefined when the organization no longer has it, or it has no order. */
export const sortableField = (
  key: string | undefined,
  fields: readonly ListedField[],
): ListedField | undefined =>
  fields.find((field) => field.key === key && !field.archived && field.type !== 'MULTI_SELECT');
