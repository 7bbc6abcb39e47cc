import type { ReactNode, Ref } from 'react';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Group,
  Input,
} from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import './affix.css';

export interface NumberFieldProps
  extends FieldWords,
    Omit<
      AriaNumberFieldProps,
      'children' | 'className' | 'style' | 'isInvalid' | 'validationBehavior' | 'value' | 'onChange'
    > {
  readonly value: number | null;
  /** Called when the field is left or stepped, with null when it is empty. */
  readonly onChange: (value: number | null) => void;
  /** Stands behind the figures: a unit or a currency. */
  readonly unit?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A number in the form of the locale, full-width digits included; arrow keys step. */
export function NumberField(props: NumberFieldProps) {
  const { label, labelNote, isLabelHidden, description, error, unit, inputRef, value, onChange, ...rest } =
    props;
  return (
    <AriaNumberField
      {...rest}
      className="ui-field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <FieldLabel {...{ label, labelNote, isLabelHidden }} isRequired={rest.isRequired} />
      <Group className="ui-input ui-affixed">
        <Input className="ui-affixed-input ui-affixed-number" {...(inputRef ? { ref: inputRef } : {})} />
        {unit ? <span className="ui-affix">{unit}</span> : null}
      </Group>
      <FieldNotes description={description} error={error} />
    </AriaNumberField>
  );
}
