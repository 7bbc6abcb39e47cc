import {
  DatePicker as AriaDatePicker,
  Button,
  DateInput,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { Calendar } from './calendar.tsx';
import { type CivilDayFieldProps, useCivilDay } from './date-field.tsx';
import { FieldLabel, FieldNotes } from './field.tsx';
import { IconCalendar } from './icons.ts';
import './affix.css';
import './date-field.css';
import './float.css';

/** A civil day, typed or picked from a month. */
export function DatePicker(props: CivilDayFieldProps) {
  return (
    <AriaDatePicker {...useCivilDay(props)}>
      <FieldLabel {...props} />
      <Group className="ui-input ui-affixed ui-date-picker">
        <DateInput className="ui-date-input">
          {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
        </DateInput>
        <Button className="ui-affixed-button">
          <IconCalendar aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes description={props.description} error={props.error} />
      <Popover className="ui-float" offset={4}>
        <Dialog className="ui-calendar-dialog">
          <Calendar />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
