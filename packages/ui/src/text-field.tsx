import type { Ref } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import './visually-hidden.css';

export interface TextFieldProps
  extends FieldWords,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'validationBehavior'> {
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. The caller validates; nothing here blocks typing or submits. */
export function TextField(props: TextFieldProps) {
  const { label, labelNote, isLabelHidden, description, error, placeholder, inputRef, ...rest } = props;
  return (
    <AriaTextField {...rest} className="ui-field" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldLabel {...{ label, labelNote, isLabelHidden }} isRequired={rest.isRequired} />
      <Input
        className="ui-input"
        {...(placeholder ? { placeholder } : {})}
        {...(inputRef ? { ref: inputRef } : {})}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
