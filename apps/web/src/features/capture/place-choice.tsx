import { useLingui } from '@lingui/react/macro';
import type { ImportTarget } from '@mikomi/domain/capture';
import type { ImportField } from '#generated/graphql.ts';
import { FIELD_NAMES } from './field-names.ts';
import { fieldName, fieldPath } from './mapping-edits.ts';
import { PlaceBox } from './place-box.tsx';

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
  const current =
    target.kind === 'field'
      ? i18n._(FIELD_NAMES[fieldName(target.field)])
      : target.kind === 'custom'
        ? (customFields.find(({ id }) => id === target.fieldId)?.name ?? t`Own field`)
        : t`Kept as an answer`;
  const choose = (id: string) => {
    if (id === 'auto') return onDecide(null);
    if (id === 'skip') return onDecide({ kind: 'skip' });
    const [kind = '', place = ''] = id.split(' ');
    onDecide(
      kind === 'custom'
        ? { kind: 'custom', fieldId: place }
        : { kind: 'field', field: fieldPath(place as ImportField) },
    );
  };
  const places = () => [
    ...(canLeave ? [{ id: 'auto', text: t`As its name and value say` }] : []),
    { id: 'skip', text: t`Kept as an answer` },
    ...(Object.keys(FIELD_NAMES) as ImportField[])
      .filter((each) => isPlace(fieldPath(each)))
      .map((each) => ({ id: `field ${each}`, text: i18n._(FIELD_NAMES[each]) })),
    ...customFields.map(({ id, name: text }) => ({ id: `custom ${id}`, text, detail: t`Own field` })),
  ];
  return <PlaceBox name={name} current={current} places={places} onChoose={choose} />;
}
