import { useLingui } from '@lingui/react/macro';
import type { Credited } from '#app/credited.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { dateFormat } from '#app/formats/intl-cache.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { shareDigits } from './aligned-numbers.ts';
import { factsHref } from './fact-search.ts';
import { NumberLink } from './number-link.tsx';
import styles from './plain-table.module.css';

const ClosingsTableInsights = graphql(`
  fragment ClosingsTable_Insights on Insights {
    closingsByMonth {
      from
      won
      lost
      winRate
    }
  }
`);

type ClosingsTableProps = {
  readonly slug: string;
  readonly insights: FragmentType<typeof ClosingsTableInsights>;
  readonly credited: Credited;
};

/** Won and lost leads by month in figures. */
export function ClosingsTable({ slug, insights, credited }: ClosingsTableProps) {
  const { closingsByMonth: months } = readFragment(ClosingsTableInsights, insights);
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const month = dateFormat(i18n.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const digits = shareDigits(months.map(({ winRate }) => winRate));
  return (
    <table className={styles.table} aria-label={t`Won and lost by month`}>
      <thead>
        <tr>
          <th scope="col">{t`Month`}</th>
          <th scope="col">{t`Won`}</th>
          <th scope="col">{t`Lost`}</th>
          <th scope="col">{t`Win rate`}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ from, won, lost, winRate }) => {
          const name = month.format(Date.parse(from));
          const href = (measure: 'LEADS_CONVERTED' | 'LEADS_LOST' | 'WIN_RATE') =>
            factsHref(slug, { ...credited, on: from, measure });
          return (
            <tr key={from}>
              <th scope="row">{name}</th>
              <td>
                <NumberLink
                  of={`${name}, ${t`Won`}`}
                  text={formats.number(won)}
                  isNothing={won === 0}
                  href={href('LEADS_CONVERTED')}
                />
              </td>
              <td>
                <NumberLink
                  of={`${name}, ${t`Lost`}`}
                  text={formats.number(lost)}
                  isNothing={lost === 0}
                  href={href('LEADS_LOST')}
                />
              </td>
              <td>
                <NumberLink
                  of={`${name}, ${t`Win rate`}`}
                  text={winRate == null ? '–' : formats.share(winRate, digits)}
                  isNothing={winRate == null}
                  href={href('WIN_RATE')}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
