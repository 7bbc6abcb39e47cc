import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { IconFault } from './icons.ts';
import './field.css';

/** What every field may say about itself. */
export interface FieldWords {
  readonly label: string;
  /** Beside the label, e.g. a currency. */
  readonly labelNote?: ReactNode;
  /** Keeps the label for screen readers and takes it off the page, where the place already names the field. */
  readonly isLabelHidden?: boolean | undefined;
  /** One line below that helps before anything goes wrong. */
  readonly description?: ReactNode;
  /** What is wrong and how to mend it; its presence makes the field invalid. */
  readonly error?: ReactNode;
}

interface FieldLabelProps extends Pick<FieldWords, 'label' | 'labelNote' | 'isLabelHidden'> {
  readonly isRequired?: boolean | undefined;
}

/** The label above a field; what must be filled has a mark, where a form has fields that may stay empty too. */
export function FieldLabel({ label, labelNote, isLabelHidden, isRequired }: FieldLabelProps) {
  return (
    <Label className={isLabelHidden ? 'ui-field-label ui-visually-hidden' : 'ui-field-label'}>
      {label}
      {isRequired ? <span className="ui-field-required" aria-hidden="true" /> : null}
      {labelNote ? <span className="ui-field-note"> {labelNote}</span> : null}
    </Label>
  );
}

/** Description and error below a field; the error carries a mark beside its colour. */
export function FieldNotes({ description, error }: Pick<FieldWords, 'description' | 'error'>) {
  return (
    <>
      {description && !error ? (
        <Text slot="description" className="ui-field-description">
          {description}
        </Text>
      ) : null}
      {error ? (
        <FieldError className="ui-field-error">
          <IconFault aria-hidden="true" />
          <span>{error}</span>
        </FieldError>
      ) : null}
    </>
  );
}
