import { useLingui } from '@lingui/react/macro';
import type { PeriodKind } from '#generated/graphql.ts';

type PeriodBefore = {
  /** As a tile names it beside a number. */
  readonly short: string;
  /** Within a sentence. */
  readonly long: string;
};

/** What a period is compared with: the one before it or, while it lasts, the same days of that. A day is compared with a whole one. */
export function usePeriodBefore(): (kind: PeriodKind, lasts: boolean) => PeriodBefore {
  const { t } = useLingui();
  return (kind, lasts) => {
    const whole: Readonly<Record<PeriodKind, PeriodBefore>> = {
      DAY: { short: t`Day before`, long: t`the day before` },
      WEEK: { short: t`Week before`, long: t`the week before` },
      MONTH: { short: t`Month before`, long: t`the month before` },
      QUARTER: { short: t`Quarter before`, long: t`the quarter before` },
      FISCAL_YEAR: { short: t`Year before`, long: t`the fiscal year before` },
      CUSTOM: { short: t`Days before`, long: t`as many days before` },
    };
    if (!lasts || kind === 'DAY') return whole[kind];
    const sameDays: Readonly<Record<Exclude<PeriodKind, 'DAY'>, PeriodBefore>> = {
      WEEK: {
        short: t({ message: 'Same days before', context: 'of the week before' }),
        long: t`the same days of the week before`,
      },
      MONTH: {
        short: t({ message: 'Same days before', context: 'of the month before' }),
        long: t`the same days of the month before`,
      },
      QUARTER: {
        short: t({ message: 'Same days before', context: 'of the quarter before' }),
        long: t`the same days of the quarter before`,
      },
      FISCAL_YEAR: {
        short: t({ message: 'Same days before', context: 'of the fiscal year before' }),
        long: t`the same days of the fiscal year before`,
      },
      CUSTOM: whole.CUSTOM,
    };
    return sameDays[kind];
  };
}
