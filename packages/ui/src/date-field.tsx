import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components';
import { calendarDay } from './civil-day.ts';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import './date-field.css';

export interface CivilDayFieldProps extends FieldWords {
  /** A civil day, `YYYY-MM-DD`, or null. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  /** Earliest and latest day allowed, `YYYY-MM-DD`. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly name?: string;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly onBlur?: () => void;
  readonly autoFocus?: boolean;
}

/** The props that every field of a civil day hands to React Aria. */
export function civilDayProps(props: CivilDayFieldProps) {
  const { value, onChange, min, max, name, isDisabled, isRequired, onBlur, autoFocus } = props;
  return {
    className: 'ui-field',
    validationBehavior: 'aria' as const,
    shouldForceLeadingZeros: true,
    isInvalid: Boolean(props.error),
    value: calendarDay(value),
    onChange: (day: { toString: () => string } | null) => onChange(day === null ? null : day.toString()),
    ...(min ? { minValue: calendarDay(min) } : {}),
    ...(max ? { maxValue: calendarDay(max) } : {}),
    ...(name ? { name } : {}),
    ...(isDisabled ? { isDisabled } : {}),
    ...(isRequired ? { isRequired } : {}),
    ...(onBlur ? { onBlur } : {}),
    ...(autoFocus ? { autoFocus } : {}),
  };
}

/** A civil day, typed part by part in the order of the locale. */
export function DateField(props: CivilDayFieldProps) {
  return (
    <AriaDateField {...civilDayProps(props)}>
      <FieldLabel {...props} />
      <DateInput className="ui-input ui-date-input">
        {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
      </DateInput>
      <FieldNotes description={props.description} error={props.error} />
    </AriaDateField>
  );
}
