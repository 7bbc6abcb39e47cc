import { useLingui } from '@lingui/react/macro';
import { Button, ComboBox, IconExpand } from '@mikomi/ui';
import { useState } from 'react';
import type { CustomFieldRecord, ImportField, ImportKind, ImportTargetInput } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { FIELD_NAMES, fieldsOf, HOST_NAMES, hostsOf } from './field-names.ts';

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
  const [isOpen, setOpen] = useState(false);
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

  if (!isOpen) {
    return (
      <Button
        size="small"
        onPress={() => setOpen(true)}
        trailing={<IconExpand aria-hidden="true" />}
        aria-label={t`${name} goes to ${current}. Change it`}
      >
        {current}
      </Button>
    );
  }
  const choose = (id: string | null) => {
    setOpen(false);
    if (id === null) return;
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
  return (
    <ComboBox
      label={t`${name} goes to`}
      isLabelHidden
      autoFocus
      value={null}
      onChange={choose}
      onBlur={() => setOpen(false)}
      placeholder={current}
      loadingText={t`One moment`}
      emptyText={t`No field by that name.`}
      options={[
        { id: 'skip:', text: t`Not imported` },
        ...fieldsOf(kind).map((field) => ({ id: `field:${field}`, text: i18n._(FIELD_NAMES[field]) })),
        ...customFields
          .filter(({ record }) => hosts.includes(record as CustomFieldRecord))
          .map(({ id, label }) => ({ id: `custom:${id}`, text: label, detail: t`Own field` })),
        ...hosts.map((host) => ({ id: `new:${host}`, text: newName(host) })),
        ...(kind === 'LEADS'
          ? [{ id: `credit:${name}`, text: t`Member who shares in the deal, as ${name}` }]
          : []),
      ]}
    />
  );
}
