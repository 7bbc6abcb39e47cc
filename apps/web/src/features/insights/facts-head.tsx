import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Anchor, type FilterChip, FilterChips, RowCount, SegmentedControl, Skeleton } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { countedLeadsHref, type FactsSearch, isOfLeads, metricOf } from './fact-search.ts';
import styles from './facts-head.module.css';
import { MetricAbout } from './metric-about.tsx';
import { PeriodPicker } from './period-picker.tsx';

const FactsHeadInsights = graphql(`
  fragment FactsHead_Insights on Insights {
    period {
      from
      to
      ...PeriodPicker_Period
    }
    tiles {
      name(locale: $locale)
      sentences(locale: $locale)
      ... on CountTile {
        now
      }
      ... on MoneyTile {
        currencies {
          now {
            amount
            currency
          }
        }
      }
      ... on RatioTile {
        rate: now
      }
    }
  }
`);

type FactsHeadProps = {
  readonly slug: string;
  readonly insights: FragmentType<typeof FactsHeadInsights> | undefined;
  readonly search: FactsSearch;
  readonly today: string;
  /** Says whose number it is; undefined where it is everybody's. */
  readonly credited: FilterChip | undefined;
  readonly totalCount: number | undefined;
  readonly onSearch: (search: FactsSearch) => void;
};

/** The number, what it counts, and which days and whose it is. */
export function FactsHead(props: FactsHeadProps) {
  const { slug, search, today, credited, totalCount, onSearch } = props;
  const insights = readFragment(FactsHeadInsights, props.insights);
  const { t } = useLingui();
  const formats = useFormats();
  const tile = insights?.tiles[0];
  const { member, team, currency, side } = search;
  const number = () => {
    switch (tile?.__typename) {
      case 'CountTile':
        return formats.number(tile.now);
      case 'RatioTile':
        return tile.rate == null ? '–' : formats.share(tile.rate);
      case 'MoneyTile':
        return formats.list(
          tile.currencies
            .filter(({ now }) => currency === undefined || now.currency === currency)
            .map(({ now }) => formats.money(now)),
        );
      default:
        return '';
    }
  };
  const chips = [
    ...(credited ? [credited] : []),
    ...(currency ? [{ id: 'currency', text: t`Currency is ${currency}` }] : []),
  ];
  const leads = insights ? countedLeadsHref(slug, search, insights.period) : undefined;
  const remove = ([id]: readonly string[]) => {
    const { member: _m, team: _t, currency: _c, ...rest } = search;
    onSearch(
      id === 'currency'
        ? { ...rest, ...(member ? { member } : {}), ...(team ? { team } : {}) }
        : { ...rest, ...(currency ? { currency } : {}) },
    );
  };
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 className={styles.title}>
          {tile ? (
            <>
              {tile.name} <span className={styles.number}>{number()}</span>
            </>
          ) : (
            <Skeleton shape="title" width="14rem" />
          )}
        </h1>
        <MetricAbout key={search.measure} sentences={tile?.sentences} />
      </div>
      <div className={styles.line}>
        <PeriodPicker
          search={search}
          period={insights?.period}
          today={today}
          onPeriod={(chosen) => {
            const { period: _p, on: _o, from: _f, to: _t, ...rest } = search;
            onSearch({ ...rest, ...chosen });
          }}
        />
        {search.measure === 'WIN_RATE' ? (
          <SegmentedControl
            label={t`Side of the rate`}
            segments={[
              { id: 'won', text: t`Won` },
              { id: 'lost', text: t`Lost` },
            ]}
            value={side ?? 'won'}
            onChange={(chosen) => {
              const { side: _, ...rest } = search;
              onSearch(chosen === 'lost' ? { ...rest, side: 'lost' } : rest);
            }}
          />
        ) : null}
        {chips.length > 0 ? <FilterChips label={t`Whose numbers`} chips={chips} onRemove={remove} /> : null}
        {leads ? (
          <Anchor href={leads}>{t`Show as a list of leads`}</Anchor>
        ) : isOfLeads(metricOf(search)) && !insights ? (
          <Skeleton width="9rem" />
        ) : null}
        <div className={styles.count}>
          {totalCount === undefined ? (
            <Skeleton width="3rem" />
          ) : (
            <RowCount
              text={
                isOfLeads(metricOf(search))
                  ? plural(totalCount, { one: '# lead', other: '# leads' })
                  : plural(totalCount, { one: '# row', other: '# rows' })
              }
            />
          )}
        </div>
      </div>
    </header>
  );
}
