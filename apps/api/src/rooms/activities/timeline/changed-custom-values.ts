import type { CustomField } from '@mikomi/domain/catalog';
import { formatDay, formatMoney, globalId, type Locale, type Money, sayer } from '@mikomi/domain/shared';
import type { ChangedField, ShownValue } from './changed-field.ts';
import { timelineWords } from './words.ts';

type Json = Readonly<Record<string, unknown>>;

/** The custom fields that changes are about, by their keys, those out of use too. */
export type NamedFields = ReadonlyMap<string, CustomField>;

const say = sayer(timelineWords);

/** The keys of all custom fields whose values stand in changes. */
export function customFieldsIn(
  changes: readonly { readonly before: Json | null; readonly after: Json | null }[],
): readonly string[] {
  const rows = changes.flatMap(({ before, after }) => [before?.attributes, after?.attributes]);
  return [...new Set(rows.flatMap((attributes) => Object.keys((attributes ?? {}) as Json)))];
}

/** The custom values that a change changed, each as its field shows it. */
export function changedCustomValues(
  before: unknown,
  after: unknown,
  fields: NamedFields,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): ChangedField[] {
  const [old, now] = [before, after].map((attributes) => (attributes ?? {}) as Json) as [Json, Json];
  const ids = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return ids.flatMap((id) => {
    if (JSON.stringify(old[id]) === JSON.stringify(now[id])) return [];
    const field = fields.get(id);
    const shown = (value: unknown) => shownCustomValue(field, value, names, locale);
    return [
      {
        field: `attributes.${id}`,
        label: field?.name ?? id,
        before: shown(old[id]),
        after: shown(now[id]),
      },
    ];
  });
}

function shownCustomValue(
  field: CustomField | undefined,
  value: unknown,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): ShownValue | null {
  if (value === null || value === undefined || value === '') return null;
  if (field?.type === 'MEMBER') {
    const id = String(value);
    return { text: names.get(id) ?? say({ key: 'value.hidden' }, locale), id: globalId('Member', id) };
  }
  return { text: textOf(field, value, locale).slice(0, 500), id: null };
}

function textOf(field: CustomField | undefined, value: unknown, locale: Locale): string {
  const labelOf = (key: unknown) => field?.options.find((option) => option.key === key)?.label ?? String(key);
  switch (field?.type) {
    case 'NUMBER':
      return new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(Number(value));
    case 'MONEY':
      return formatMoney(value as Money, locale);
    case 'DATE':
      return formatDay(String(value), locale);
    case 'BOOLEAN':
      return say({ key: value ? 'value.yes' : 'value.no' }, locale);
    case 'SELECT':
      return labelOf(value);
    case 'MULTI_SELECT':
      return (value as readonly unknown[]).map(labelOf).join(locale === 'ja' ? '、' : ', ');
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}
