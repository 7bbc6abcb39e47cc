import type { ReactNode, Ref } from 'react';
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
  /** A small button at the end of the box, for what is done with the text. */
  readonly action?: ReactNode;
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
    action,
    inputRef,
    ...rest
  } = props;
  const area = (
    <AriaTextArea
      className="ui-input ui-text-area"
      rows={rows}
      {...(placeholder ? { placeholder } : {})}
      {...(inputRef ? { ref: inputRef } : {})}
    />
  );
  return (
    <AriaTextField {...rest} className="ui-field" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldLabel {...{ label, labelNote, isLabelHidden }} isRequired={rest.isRequired} />
      {action ? (
        <div className="ui-text-area-box">
          {area}
          <div className="ui-text-area-action">{action}</div>
        </div>
      ) : (
        area
      )}
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
