import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useState } from 'react';
import type { Credited } from '#app/credited.ts';
import { dateFormat } from '#app/formats/intl-cache.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './closings-plot.module.css';
import { ClosingsTable } from './closings-table.tsx';
import { factsHref } from './fact-search.ts';
import { MonthBars } from './month-bars.tsx';
import { holds } from './period-search.ts';

const ClosingsPlotInsights = graphql(`
  fragment ClosingsPlot_Insights on Insights {
    period {
      from
      to
    }
    closingsByMonth {
      from
      to
      won
      lost
      wonYearBefore
      lostYearBefore
    }
    ...ClosingsTable_Insights
  }
`);

type ClosingsPlotProps = {
  readonly slug: string;
  readonly insights: FragmentType<typeof ClosingsPlotInsights>;
  readonly credited: Credited;
  readonly today: string;
};

/** Won and lost leads by month over those of the year before, as two plots on one scale, or the same as a table. */
export function ClosingsPlot({ slug, insights, credited, today }: ClosingsPlotProps) {
  const known = readFragment(ClosingsPlotInsights, insights);
  const { period, closingsByMonth: months } = known;
  const { t, i18n } = useLingui();
  const [isTable, setTable] = useState(false);
  const max = Math.max(
    ...months.flatMap(({ won, lost, wonYearBefore, lostYearBefore }) => [
      won,
      lost,
      wonYearBefore,
      lostYearBefore,
    ]),
    0,
  );
  /** Where nothing closed then, there was nothing to compare with yet. */
  const hasBefore = months.some(({ wonYearBefore, lostYearBefore }) => wonYearBefore + lostYearBefore > 0);
  const short = dateFormat(i18n.locale, {
    month: i18n.locale === 'ja' ? 'numeric' : 'short',
    timeZone: 'UTC',
  });
  const long = dateFormat(i18n.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const bars = (
    measure: 'LEADS_CONVERTED' | 'LEADS_LOST',
    countOf: (month: (typeof months)[number]) => number,
    beforeOf: (month: (typeof months)[number]) => number,
  ) =>
    months.map((month) => ({
      id: month.from,
      shown: short.format(Date.parse(month.from)),
      name: holds(month, today)
        ? t`${long.format(Date.parse(month.from))} so far`
        : long.format(Date.parse(month.from)),
      value: countOf(month),
      ...(hasBefore ? { before: beforeOf(month) } : {}),
      href: factsHref(slug, { ...credited, on: month.from, measure }),
      isRunning: holds(month, today),
      isChosen: month.from <= period.to && period.from <= month.to,
    }));
  const isRunning = months.some((month) => holds(month, today));
  return (
    <section className={styles.section} aria-label={t`Won and lost by month`}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t`Won and lost by month`}</h2>
        <Button variant="quiet" size="small" onPress={() => setTable(!isTable)}>
          {isTable ? t`Show as a plot` : t`Show as a table`}
        </Button>
      </header>
      {isTable ? (
        <ClosingsTable slug={slug} insights={known} credited={credited} />
      ) : (
        <div className={styles.plots}>
          <MonthBars
            title={t`Won`}
            max={max}
            look="won"
            bars={bars(
              'LEADS_CONVERTED',
              ({ won }) => won,
              ({ wonYearBefore }) => wonYearBefore,
            )}
          />
          <MonthBars
            title={t`Lost`}
            max={max}
            look="lost"
            bars={bars(
              'LEADS_LOST',
              ({ lost }) => lost,
              ({ lostYearBefore }) => lostYearBefore,
            )}
          />
        </div>
      )}
      {isTable || (!hasBefore && !isRunning) ? null : (
        <p className={styles.notes}>
          {hasBefore ? (
            <span className={styles.note}>
              <span className={styles.key} aria-hidden="true" />
              {t`The same month a year before`}
            </span>
          ) : null}
          {isRunning ? <span>{t`This month is not over: its bars are dashed.`}</span> : null}
        </p>
      )}
    </section>
  );
}
