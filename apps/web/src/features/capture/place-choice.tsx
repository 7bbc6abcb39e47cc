import { useLingui } from '@lingui/react/macro';
import type { ImportTarget } from '@mikomi/domain/capture';
import { Button, ComboBox, IconExpand } from '@mikomi/ui';
import { useState } from 'react';
import type { ImportField } from '#generated/graphql.ts';
import { FIELD_NAMES } from './field-names.ts';
import { fieldName, fieldPath } from './mapping-edits.ts';

export type OwnField = { readonly id: string; readonly name: string };

type PlaceChoiceProps = {
  /** What the field is called, for whoever does not see it beside the choice. */
  readonly name: string;
  readonly target: ImportTarget;
  readonly customFields: readonly OwnField[];
  readonly isPlace: (field: Extract<ImportTarget, { kind: 'field' }>['field']) => boolean;
  /** Whether it may be left to the field's name and value again. */
  readonly canLeave: boolean;
  /** Null leaves it to the field's name and value. */
  readonly onDecide: (target: ImportTarget | null) => void;
};

/** Where a value goes: its place, which opens into all places there are. */
export function PlaceChoice({ name, target, customFields, isPlace, canLeave, onDecide }: PlaceChoiceProps) {
  const { t, i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const current =
    target.kind === 'field'
      ? i18n._(FIELD_NAMES[fieldName(target.field)])
      : target.kind === 'custom'
        ? (customFields.find(({ id }) => id === target.fieldId)?.name ?? t`Own field`)
        : t`Kept as an answer`;
  const choose = (id: string | null) => {
    setOpen(false);
    if (id === null) return;
    if (id === 'auto') return onDecide(null);
    if (id === 'skip') return onDecide({ kind: 'skip' });
    const [kind = '', place = ''] = id.split(' ');
    onDecide(
      kind === 'custom'
        ? { kind: 'custom', fieldId: place }
        : { kind: 'field', field: fieldPath(place as ImportField) },
    );
  };
  if (!isOpen)
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
        ...(canLeave ? [{ id: 'auto', text: t`As its name and value say` }] : []),
        { id: 'skip', text: t`Kept as an answer` },
        ...(Object.keys(FIELD_NAMES) as ImportField[])
          .filter((each) => isPlace(fieldPath(each)))
          .map((each) => ({ id: `field ${each}`, text: i18n._(FIELD_NAMES[each]) })),
        ...customFields.map(({ id, name: text }) => ({ id: `custom ${id}`, text, detail: t`Own field` })),
      ]}
    />
  );
}
