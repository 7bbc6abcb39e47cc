/**
 * Days, zones, working time, recurrence, money, names, phone numbers, sentences and refusals: the words of every
 * room, so they know none.
 *
 * Guides: [working time and recurrence](../../docs/time.md), [sentences](../../docs/words.md).
 *
 * @module
 */

export { addDaysKeepingClock } from './add-days-keeping-clock.ts';
export { allocate, allocateByWeights } from './allocate.ts';
export { lastDayInBin, restedSince } from './bin.ts';
export { addWorkingMinutes, workingMinutesBetween } from './calendar/add-working-minutes.ts';
export { type CalendarRefusal, checkWorkingCalendar } from './calendar/check-working-calendar.ts';
export { isOpenAt, nextOpening } from './calendar/next-opening.ts';
export { openingOfDay } from './calendar/opening-of-day.ts';
export { calendarWords } from './calendar/words.ts';
export {
  HORIZON_YEARS,
  type WorkingCalendar,
  type WorkingSpan,
} from './calendar/working-calendar.ts';
export { addWorkingDays, countWorkingDays, isWorkingDay } from './calendar/working-days.ts';
export { type OwnDays, type WorkingTime, workingCalendarOf } from './calendar/working-time.ts';
export { checkTexts, LONGEST_TEXTS, type TextField, type Texts } from './check-texts.ts';
export {
  addDays,
  addMonths,
  type CivilDay,
  compareDays,
  daysBetween,
  daysOf,
  FIRST_DAY,
  firstOfMonth,
  isDay,
  LAST_DAY,
  parseDay,
  partsOf,
  type Weekday,
  weekdayOf,
} from './civil-day.ts';
export { coveredThrough } from './covered-through.ts';
export { type Currency, isCurrency, minorDigitsOf } from './currency.ts';
export { type DayOrder, dayOrderOf } from './day-order.ts';
export { countryName, languageName } from './display-name.ts';
export { type Email, parseEmail } from './email.ts';
export { formatClock } from './format-clock.ts';
export { formatDay } from './format-day.ts';
export { globalId, isUuid, parseGlobalId } from './global-id.ts';
export { invariant } from './invariant.ts';
export { areLabelsAlike, isBlankLabel, type Label, labelIn } from './label.ts';
export { chooseLocale, LOCALES, type Locale } from './locale.ts';
export { addMoney, LARGEST_AMOUNT, type Money, type MoneyRefusal, money, totalByCurrency } from './money.ts';
export { amountText, decimalOf, formatMoney, type MoneyTextRefusal, parseMoney } from './money-text.ts';
export { foldOldCharacters } from './old-characters.ts';
export { ownEntry } from './own-entry.ts';
export { formatRatio, isPercent, type Percent, percentsSumToWhole, ratioOf } from './percent.ts';
export {
  type DayRange,
  decidePeriod,
  type Period,
  type PeriodCalendar,
  type PeriodChoice,
  type PeriodKind,
  unitOf,
} from './period.ts';
export { formatPeriodLabel, labelOf, type PeriodLabel } from './period-label.ts';
export {
  asksFamilyFirst,
  displayName,
  initialsOf,
  isEastAsian,
  type NameOrder,
  nameOrderFor,
  type PersonName,
  readingOf,
} from './person-name.ts';
export { formatPhone, type Phone, type PhoneRefusal, parsePhone, phoneTailFor } from './phone.ts';
export { lettersOf, type RankedSpelling, rankSpellings } from './rank-spellings.ts';
export { describeRecurrence } from './recurrence/describe-recurrence.ts';
export {
  nextOccurrence,
  type OccurrenceRange,
  occurrenceDays,
  occurrences,
  type RecurrenceStart,
} from './recurrence/occurrences.ts';
export { type RecurrenceRefusal, readRecurrence } from './recurrence/read-recurrence.ts';
export {
  FREQUENCIES,
  type Frequency,
  type Recurrence,
  type RecurrenceEnd,
  type RecurringWeekday,
} from './recurrence/recurrence.ts';
export { recurrenceWords } from './recurrence/words.ts';
export { writeRecurrence } from './recurrence/write-recurrence.ts';
export { isRefusal, type Refusal, refuse } from './refusal.ts';
export { bigramsOf, searchTermsFor, searchTermsOf } from './search-terms.ts';
export {
  gapsOf,
  type Say,
  type Sentence,
  sayer,
  type WordBook,
  wordBook,
} from './sentence.ts';
export type { SentenceParameter, SentenceParameters } from './sentence-parameters.ts';
export {
  byWord,
  listOf,
  nullable,
  objectOf,
  objectWithEach,
  optional,
  recordBy,
  recordOf,
} from './shape/made-shapes.ts';
export {
  anyShape,
  dayShape,
  filledTextShape,
  flagShape,
  instantShape,
  labelShape,
  numberShape,
  oneOf,
  textShape,
  timeShape,
  wholeFrom,
  wholeNumberShape,
  zoneShape,
} from './shape/plain-shapes.ts';
export { readShape } from './shape/read-shape.ts';
export type { Shape, ShapeRefusal } from './shape/shape.ts';
export { shapeWords } from './shape/words.ts';
export { splitName } from './split-name.ts';
export { ensureTemporal, provideTemporal, type TemporalImplementation } from './temporal.ts';
export { foldForSearch, foldKana, normaliseText, tidyName, tidySpaces } from './text.ts';
export { toldText } from './told-text.ts';
export { isWhole } from './whole.ts';
export { sharedWords } from './words.ts';
export { readYearFirstDay, yearOfEra } from './year-first-day.ts';
export {
  type CivilTime,
  dayOf,
  type Instant,
  instantAt,
  isInstant,
  isTime,
  isZone,
  startOfDay,
  wallClockOf,
  type Zone,
} from './zone.ts';
