import {
  Calendar as AriaCalendar,
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { IconBack, IconForward } from './icons.ts';
import './affix.css';
import './calendar.css';

/** A month to pick a day from; its week starts as the locale's does. Lives inside a DatePicker. */
export function Calendar() {
  return (
    <AriaCalendar className="ui-calendar">
      <header className="ui-calendar-head">
        <Button slot="previous" className="ui-affixed-button">
          <IconBack aria-hidden="true" />
        </Button>
        <Heading className="ui-calendar-title" />
        <Button slot="next" className="ui-affixed-button">
          <IconForward aria-hidden="true" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="ui-calendar-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="ui-calendar-day" />}
        </CalendarGridBody>
      </CalendarGrid>
    </AriaCalendar>
  );
}
