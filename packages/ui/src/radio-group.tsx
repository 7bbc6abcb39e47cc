import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import './radio-group.css';

export interface RadioChoice {
  readonly id: string;
  readonly text: string;
  readonly detail?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface RadioGroupProps extends FieldWords {
  readonly choices: readonly RadioChoice[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly name?: string;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  /** Focuses what is chosen, or the first. */
  readonly autoFocus?: boolean;
}

/** One of a few choices, all of them in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, labelNote, isLabelHidden, description, error, choices, autoFocus = false, ...rest } = props;
  const first = props.value ?? choices[0]?.id;
  return (
    <AriaRadioGroup {...rest} className="ui-field" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldLabel {...{ label, labelNote, isLabelHidden }} isRequired={rest.isRequired} />
      <div className="ui-radios">
        {choices.map((choice) => (
          <Radio
            key={choice.id}
            value={choice.id}
            autoFocus={autoFocus && choice.id === first}
            isDisabled={choice.isDisabled ?? false}
            className="ui-radio"
          >
            <span className="ui-radio-ring" aria-hidden="true" />
            <span>
              {choice.text}
              {choice.detail ? <span className="ui-radio-detail">{choice.detail}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  );
}
