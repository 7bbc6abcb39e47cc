import type { CalendarDate } from '@internationalized/date';
import { useState } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components';
import { calendarDay, meantDay } from './civil-day.ts';
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

/**
 * The props that every field of a civil day hands to React Aria. A year that is being typed is shown as typed, while
 * whoever holds the day has the one it means.
 */
export function useCivilDay(props: CivilDayFieldProps) {
  const { value, onChange, min, max, name, isDisabled, isRequired, onBlur, autoFocus } = props;
  const [halfTyped, setHalfTyped] = useState<CalendarDate>();
  const change = (day: CalendarDate | null) => {
    const meant = day && meantDay(day);
    setHalfTyped(day === null || meant === day ? undefined : day);
    onChange(meant?.toString() ?? null);
  };
  return {
    className: 'ui-field',
    validationBehavior: 'aria' as const,
    shouldForceLeadingZeros: true,
    isInvalid: Boolean(props.error),
    value: halfTyped ?? calendarDay(value),
    onChange: change,
    ...(min ? { minValue: calendarDay(min) } : {}),
    ...(max ? { maxValue: calendarDay(max) } : {}),
    ...(name ? { name } : {}),
    ...(isDisabled ? { isDisabled } : {}),
    ...(isRequired ? { isRequired } : {}),
    onBlur: () => {
      setHalfTyped(undefined);
      onBlur?.();
    },
    ...(autoFocus ? { autoFocus } : {}),
  };
}

/** A civil day, typed part by part in the order of the locale. */
export function DateField(props: CivilDayFieldProps) {
  return (
    <AriaDateField {...useCivilDay(props)}>
      <FieldLabel {...props} />
      <DateInput className="ui-input ui-date-input">
        {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
      </DateInput>
      <FieldNotes description={props.description} error={props.error} />
    </AriaDateField>
  );
}
