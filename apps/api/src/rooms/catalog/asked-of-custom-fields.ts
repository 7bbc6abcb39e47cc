import type { FieldHost, FieldType } from '@mikomi/domain/catalog';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { keyOf, keysOf } from '../../graphql/global-key.ts';
import type { KeysetOrder } from '../../graphql/keyset.ts';
import { pageComplexity } from '../../graphql/page-arguments.ts';
import { refusedAsk } from '../../graphql/refusal.ts';
import type { Fragment } from '../../platform/database/sql.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import type { CustomFieldFilter } from './custom-filter.input.ts';
import { type Comparison, customConditions } from './store/custom-conditions.ts';
import { customFieldsByKey, type StoredField } from './store/custom-fields.ts';
import { customOrder } from './store/custom-order.ts';
import { holdsInIndex } from './store/indexed-values.ts';

type Asked = typeof CustomFieldFilter.$inferInput;
type Comparator = Exclude<keyof Asked, 'fieldId'>;

/** Each field is looked at in every row that the other conditions leave. */
const MOST_CONDITIONS = 20;
/** So much more than a field that is read: measured, a condition over all leads takes as long as a page of a hundred. */
const COST_OF_LOOKING = 100;

const COMPARATORS: Readonly<Record<FieldType, Comparator>> = {
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

interface AskedOfList {
  readonly filter?:
    | { readonly custom?: readonly Asked[] | null | undefined; readonly rule?: unknown }
    | null
    | undefined;
  readonly orderBy?:
    | {
        readonly field?: string | null | undefined;
        readonly customField?: string | null | undefined;
        readonly descending?: boolean | null | undefined;
      }
    | null
    | undefined;
}

/**
 * What a list is asked of the custom fields of its records, whose rows have the alias: conditions, and an order where one was
 * named. What names no field in use, or compares one as it can't be, is told to the client as its mistake.
 */
export async function askedOfCustomFields(
  member: MemberContext,
  host: FieldHost,
  alias: string,
  { filter, orderBy }: AskedOfList,
): Promise<{ readonly conditions: readonly Fragment[]; readonly order?: KeysetOrder }> {
  const asked = filter?.custom ?? [];
  const sortedBy = orderBy?.customField;
  if (asked.length === 0 && sortedBy == null) return { conditions: [] };
  if (asked.length > MOST_CONDITIONS)
    throw refusedAsk(refuse('too-many-conditions', { parameters: { atMost: MOST_CONDITIONS } }), CUSTOM);
  const ids = [...asked.map(({ fieldId }) => fieldId), ...(sortedBy == null ? [] : [sortedBy])];
  const fields = await fieldsById(member, host, ids);
  const compared = asked.map((comparison, index) => {
    const path = [...CUSTOM, String(index)];
    const field = known(fields, comparison.fieldId, [...path, 'fieldId']);
    const unfit = judgeComparison(field, comparison);
    if (unfit) throw refusedAsk(unfit, path);
    return { field, comparison };
  });
  const order = sortedBy == null ? undefined : await orderOf(member, alias, fields, orderBy ?? {});
  const conditions = await Promise.all(
    compared.map(({ field, comparison }) => conditionsOf(member, alias, field, comparisonOf(comparison))),
  );
  return { conditions: conditions.flat(), ...(order ? { order } : {}) };
}

async function orderOf(
  member: MemberContext,
  alias: string,
  fields: ReadonlyMap<string, StoredField | Refusal>,
  { field: other, customField, descending }: NonNullable<AskedOfList['orderBy']>,
): Promise<KeysetOrder> {
  if (other != null) throw refusedAsk(refuse('order-twice'), ['orderBy']);
  const path = ['orderBy', 'customField'];
  const field = known(fields, customField ?? '', path);
  if (field.type === 'MULTI_SELECT') throw refusedAsk(about('order-without-order', field), path);
  return customOrder(member, alias, field, descending ?? false);
}

/** The conditions on the records of an alias: by what they hold themselves, or by the index where it is ready. */
async function conditionsOf(
  member: MemberContext,
  alias: string,
  { id, type, isReady }: StoredField,
  comparison: Comparison,
): Promise<readonly Fragment[]> {
  const at = { id, type, country: member.organization.phoneCountry };
  if (!isReady) return customConditions({ ...at, alias }, comparison);
  const conditions = customConditions({ ...at, alias: 'held', indexed: true }, comparison);
  return conditions.length === 0 ? [] : [await holdsInIndex(member, alias, { id, type }, conditions)];
}

/** A list costs its page, and every look at a custom field or by a rule at all that are not on it. */
export function listComplexity(args: AskedOfList & Parameters<typeof pageComplexity>[0]) {
  const { field, multiplier } = pageComplexity(args);
  const asked = [...(args.filter?.custom ?? []), args.filter?.rule, args.orderBy?.customField];
  const looks = asked.filter((each) => each != null).length;
  return { field: field + looks * COST_OF_LOOKING, multiplier };
}

/** What was asked in the store's words: members by key; what names nobody finds nothing. */
function comparisonOf({ member, ...rest }: Asked): Comparison {
  if (!member) return rest;
  const named = [member.eq == null ? null : [member.eq], member.in ?? null].filter((ids) => ids !== null);
  if (named.length === 0) return { ...rest, member: { isNull: member.isNull } };
  const [first = [], second] = named.map((ids) => keysOf(ids.map(String), 'Member'));
  const both = second ? first.filter((key) => second.includes(key)) : first;
  return { ...rest, member: { in: both, isNull: member.isNull } };
}

const CUSTOM = ['filter', 'custom'];

/** The named fields by the ids they were named by; one that is not of these records, or out of use, with the reason. */
async function fieldsById(
  member: MemberContext,
  host: FieldHost,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredField | Refusal>> {
  const keys = new Map(ids.map((id) => [id, keyOf(id, 'CustomField', [])]));
  const fields = await customFieldsByKey(
    member,
    [...keys.values()].filter((key) => typeof key === 'string'),
  );
  return new Map(
    ids.map((id) => {
      const key = keys.get(id);
      const field = typeof key === 'string' ? fields.get(key) : undefined;
      if (field?.host !== host) return [id, refuse('custom-field-unknown', { parameters: { id } })];
      return [id, field.inUse ? field : about('custom-field-out-of-use', field)];
    }),
  );
}

function known(
  fields: ReadonlyMap<string, StoredField | Refusal>,
  id: string,
  path: readonly string[],
): StoredField {
  const field = fields.get(id) ?? refuse('custom-field-unknown', { parameters: { id } });
  if (isRefusal(field)) throw refusedAsk(field, path);
  return field;
}

/** A field is compared by the one comparator of its type, an amount within one currency. */
function judgeComparison(field: StoredField, { fieldId: _, ...compared }: Asked): Refusal | undefined {
  const comparator = COMPARATORS[field.type];
  const given = Object.entries(compared).filter(([, value]) => value != null);
  if (given.length !== 1 || given[0]?.[0] !== comparator)
    return about('comparator-unfit', field, { type: field.type, comparator });
  const { gte, lte } = compared.money ?? {};
  return gte && lte && gte.currency !== lte.currency ? about('compared-currencies-differ', field) : undefined;
}

function about(because: string, field: StoredField, parameters: Record<string, string> = {}): Refusal {
  return refuse(because, { parameters: { field: field.name, ...parameters } });
}
