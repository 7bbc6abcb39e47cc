import { useLingui } from '@lingui/react/macro';
import type { CustomFieldRecord, ImportField, ImportKind, ImportTargetInput } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { FIELD_NAMES, fieldsOf, HOST_NAMES, hostsOf } from './field-names.ts';
import { PlaceBox } from './place-box.tsx';

const ColumnTargetColumn = graphql(`
  fragment ColumnTarget_ImportColumn on ImportColumn {
    name
    target {
      field
      creditRole
      customFieldId
      newField {
        label
        record
        type
        options
      }
      skip
    }
  }
`);

type ColumnTargetProps = {
  readonly column: FragmentType<typeof ColumnTargetColumn>;
  readonly kind: ImportKind;
  readonly customFields: readonly { readonly id: string; readonly label: string; readonly record: string }[];
  readonly onChoose: (target: ImportTargetInput) => void;
};

/** Where a column goes. The list of places opens only when it is asked for: a wide file has many columns. */
export function ColumnTarget({ column, kind, customFields, onChoose }: ColumnTargetProps) {
  const { name, target } = readFragment(ColumnTargetColumn, column);
  const { t, i18n } = useLingui();
  const fresh = target.newField;
  const newLabel = fresh?.label ?? name;
  const hosts = hostsOf(kind);
  const newName = (host: CustomFieldRecord) => t`New field of ${i18n._(HOST_NAMES[host])}: ${newLabel}`;

  const current = target.field
    ? i18n._(FIELD_NAMES[target.field])
    : target.customFieldId
      ? (customFields.find(({ id }) => id === target.customFieldId)?.label ?? t`Own field`)
      : fresh
        ? newName(fresh.record)
        : target.creditRole
          ? t`Share of the deal: ${target.creditRole}`
          : t`Not imported`;

  const choose = (id: string) => {
    const [what, ...rest] = id.split(':');
    const value = rest.join(':');
    if (what === 'field') onChoose({ field: value as ImportField });
    if (what === 'custom') onChoose({ customFieldId: value });
    if (what === 'credit') onChoose({ creditRole: value });
    if (what === 'skip') onChoose({ skip: true });
    if (what === 'new')
      onChoose({
        newField: {
          label: newLabel,
          record: value as CustomFieldRecord,
          type: fresh?.type ?? 'TEXT',
          ...(fresh ? { options: [...fresh.options] } : {}),
        },
      });
  };
  const places = () => [
    { id: 'skip:', text: t`Not imported` },
    ...fieldsOf(kind).map((field) => ({ id: `field:${field}`, text: i18n._(FIELD_NAMES[field]) })),
    ...customFields
      .filter(({ record }) => hosts.includes(record as CustomFieldRecord))
      .map(({ id, label }) => ({ id: `custom:${id}`, text: label, detail: t`Own field` })),
    ...hosts.map((host) => ({ id: `new:${host}`, text: newName(host) })),
    ...(kind === 'LEADS'
      ? [{ id: `credit:${name}`, text: t`Member who shares in the deal, as ${name}` }]
      : []),
  ];
  return <PlaceBox name={name} current={current} places={places} onChoose={choose} />;
}
