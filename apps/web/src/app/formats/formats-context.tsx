import { createContext, type ReactNode, use, useMemo } from 'react';
import { usePreferences } from '../preferences.tsx';
import {
  type DayStyle,
  type FormatSettings,
  formatClock,
  formatDay,
  formatDuration,
  formatEither,
  formatElapsed,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
  formatRelative,
  formatSentences,
  formatShare,
  formatTime,
  type MoneyStyle,
  type NumberStyle,
} from './formats.ts';
import { type MoneyAlike, type MoneyValue, moneyAlike } from './money-alike.ts';

export type Formats = {
  readonly settings: FormatSettings;
  readonly money: (value: MoneyValue, style?: MoneyStyle) => string;
  /** For amounts that stand together, in a column or a sentence. */
  readonly moneyAlike: (amounts: readonly MoneyValue[]) => MoneyAlike;
  readonly number: (value: number, style?: NumberStyle) => string;
  readonly share: (share: number, digits?: 0 | 1) => string;
  readonly day: (day: string, today?: string, style?: DayStyle) => string;
  readonly instant: (instant: number) => string;
  readonly time: (instant: number) => string;
  readonly clock: (time: string) => string;
  readonly relative: (instant: number, now: number) => string;
  readonly elapsed: (instant: number, now: number) => string;
  readonly duration: (seconds: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly either: (items: readonly string[]) => string;
  readonly sentences: (sentences: readonly string[]) => string;
};

const FormatsContext = createContext<Formats | undefined>(undefined);

/** The formats bound to one reader. */
function makeFormats(settings: FormatSettings): Formats {
  return {
    settings,
    money: (value, style) => formatMoney(value, settings, style),
    moneyAlike: (amounts) => moneyAlike(amounts, settings.locale),
    number: (value, style) => formatNumber(value, settings, style),
    share: (share, digits) => formatShare(share, settings, digits),
    day: (day, today, style) => formatDay(day, settings, today, style),
    instant: (instant) => formatInstant(instant, settings),
    time: (instant) => formatTime(instant, settings),
    clock: (time) => formatClock(time, settings),
    relative: (instant, now) => formatRelative(instant, now, settings),
    elapsed: (instant, now) => formatElapsed(instant, now, settings),
    duration: (seconds) => formatDuration(seconds, settings),
    list: (items) => formatList(items, settings),
    either: (items) => formatEither(items, settings),
    sentences: (sentences) => formatSentences(sentences, settings),
  };
}

/** `zone` is the member's; outside an organization it is the device's. */
export function FormatsProvider({
  zone,
  children,
}: {
  readonly zone?: string | undefined;
  readonly children: ReactNode;
}) {
  const { language } = usePreferences();
  const formats = useMemo(
    () => makeFormats({ locale: language, zone: zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone }),
    [language, zone],
  );
  return <FormatsContext value={formats}>{children}</FormatsContext>;
}

export function useFormats(): Formats {
  const formats = use(FormatsContext);
  if (formats === undefined) throw new Error('useFormats needs FormatsProvider.');
  return formats;
}
