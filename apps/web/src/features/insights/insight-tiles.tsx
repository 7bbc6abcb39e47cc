import { useLingui } from '@lingui/react/macro';
import { StatRow, StatTile } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useViewer } from '#app/session/viewer-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { type FactsSearch, factsHref } from './fact-search.ts';
import styles from './insight-tiles.module.css';
import { holds, shiftDay } from './period-search.ts';
import { useChangeWords } from './use-change-words.ts';
import { usePeriodBefore } from './use-period-before.ts';

const InsightTilesInsights = graphql(`
  fragment InsightTiles_Insights on Insights {
    period {
      kind
      from
      to
    }
    tiles {
      measure
      name(locale: $locale)
      definition(locale: $locale)
      ... on CountTile {
        now
        before
        change {
          absolute
          ratio
        }
        series {
          from
          value
        }
      }
      ... on MoneyTile {
        currencies {
          now {
            amount
            currency
          }
          before {
            amount
            currency
          }
          change {
            ratio
          }
          series {
            from
            value
          }
        }
      }
      ... on RatioTile {
        rate: now
        rateBefore: before
        series {
          from
          value
        }
      }
    }
  }
`);

type InsightTilesProps = {
  readonly slug: string;
  readonly insights: FragmentType<typeof InsightTilesInsights>;
  readonly search: Omit<FactsSearch, 'measure' | 'currency'>;
  readonly today: string;
};

type Course = readonly { readonly from: string; readonly value?: number | null }[];

const isByDay = ([first, second]: Course) =>
  first !== undefined && second !== undefined && shiftDay(first.from, 1) === second.from;

/** The numbers of a period, each against the period before, with its course; each opens its rows. */
export function InsightTiles({ slug, insights, search, today }: InsightTilesProps) {
  const { period, tiles } = readFragment(InsightTilesInsights, insights);
  const { t } = useLingui();
  const formats = useFormats();
  const { currency: usual = 'USD' } = useViewer();
  const before = usePeriodBefore();
  const words = useChangeWords(before(period.kind, holds(period, today)).short);
  /** What has not come yet is no zero. */
  const courseOf = (series: Course) => {
    const values = series.flatMap(({ from, value }) => (from <= today && value != null ? [value] : []));
    return values.length > 1 ? values : undefined;
  };
  /** On a single day too little closes for a rate to have a course. */
  const rateCourseOf = (series: Course) => (isByDay(series) ? undefined : courseOf(series));
  return (
    <div className={styles.tiles}>
      <StatRow>
        {tiles.flatMap((tile) => {
          const { measure, name, definition } = tile;
          const common = { label: name, definition, href: factsHref(slug, { ...search, measure }) };
          switch (tile.__typename) {
            case 'CountTile':
              return (
                <StatTile
                  key={measure}
                  {...common}
                  value={formats.number(tile.now)}
                  change={words.count(tile.change, tile.before)}
                  course={courseOf(tile.series)}
                />
              );
            case 'RatioTile':
              return (
                <StatTile
                  key={measure}
                  {...common}
                  value={tile.rate == null ? '–' : formats.share(tile.rate)}
                  change={words.rate(tile.rate ?? null, tile.rateBefore ?? null)}
                  course={rateCourseOf(tile.series)}
                />
              );
            default:
              return tile.currencies.length === 0 ? (
                <StatTile
                  key={measure}
                  {...common}
                  value={formats.money({ amount: 0, currency: usual }, 'compact')}
                  change={{ direction: 'level', text: t`As before` }}
                />
              ) : (
                tile.currencies.map(({ now, before: then, change, series }) => (
                  <StatTile
                    key={`${measure} ${now.currency}`}
                    {...common}
                    label={tile.currencies.length > 1 ? t`${name} (${now.currency})` : name}
                    href={factsHref(slug, { ...search, measure, currency: now.currency })}
                    value={formats.moneyAlike([now, then]).write(now)}
                    exact={formats.money(now)}
                    change={words.money(change.ratio, now, then)}
                    course={courseOf(series)}
                  />
                ))
              );
          }
        })}
      </StatRow>
    </div>
  );
}
