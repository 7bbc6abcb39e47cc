import type { Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import './text-area.css';

export interface TextAreaProps
  extends FieldWords,
    Omit<
      AriaTextFieldProps,
      'children' | 'className' | 'style' | 'isInvalid' | 'validationBehavior' | 'type'
    > {
  readonly placeholder?: string;
  /** Lines shown while empty; it grows with what is written. */
  readonly rows?: number | undefined;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text, growing with its content. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    labelNote,
    isLabelHidden,
    description,
    error,
    placeholder,
    rows = 3,
    inputRef,
    ...rest
  } = props;
  return (
    <AriaTextField {...rest} className="ui-field" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldLabel label={label} labelNote={labelNote} isLabelHidden={isLabelHidden} />
      <AriaTextArea
        className="ui-input ui-text-area"
        rows={rows}
        {...(placeholder ? { placeholder } : {})}
        {...(inputRef ? { ref: inputRef } : {})}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
