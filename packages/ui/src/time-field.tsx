import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components';
import { timeOfDay, writeTime } from './civil-day.ts';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import './date-field.css';

export interface TimeFieldProps extends FieldWords {
  /** A time of day, `HH:MM` in 24 hours, or null. */
  readonly value: string | null;
  readonly onChange: (time: string | null) => void;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

/** A time of day, shown in the locale's form. */
export function TimeField(props: TimeFieldProps) {
  const { label, labelNote, isLabelHidden, description, error, value, onChange, ...rest } = props;
  return (
    <AriaTimeField
      {...rest}
      className="ui-field"
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      value={timeOfDay(value)}
      onChange={(time) => onChange(time === null ? null : writeTime(time))}
    >
      <FieldLabel {...{ label, labelNote, isLabelHidden }} isRequired={rest.isRequired} />
      <DateInput className="ui-input ui-date-input">
        {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
      </DateInput>
      <FieldNotes description={description} error={error} />
    </AriaTimeField>
  );
}
