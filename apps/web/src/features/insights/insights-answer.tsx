import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './insights-answer.module.css';
import { holds } from './period-search.ts';
import { usePeriodBefore } from './use-period-before.ts';

const InsightsAnswerInsights = graphql(`
  fragment InsightsAnswer_Insights on Insights {
    period {
      kind
      from
      to
      before {
        from
        to
      }
    }
    tiles {
      measure
      ... on CountTile {
        now
        before
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

type InsightsAnswerProps = {
  readonly insights: FragmentType<typeof InsightsAnswerInsights>;
  readonly today: string;
};

/** The answer before the numbers: what was won and lost, whether that is more than before, what came in. */
export function InsightsAnswer({ insights, today }: InsightsAnswerProps) {
  const { period, tiles } = readFragment(InsightsAnswerInsights, insights);
  const { t } = useLingui();
  const formats = useFormats();
  const counts = new Map(
    tiles.flatMap((tile) => (tile.__typename === 'CountTile' ? [[tile.measure, tile]] : [])),
  );
  const won = counts.get('LEADS_CONVERTED')?.now ?? 0;
  const wonBefore = counts.get('LEADS_CONVERTED')?.before ?? 0;
  const lost = counts.get('LEADS_LOST')?.now ?? 0;
  const captured = counts.get('LEADS_CAPTURED')?.now ?? 0;
  const ratio = tiles.find((tile) => tile.__typename === 'RatioTile');
  const rate = formats.share(ratio?.rate ?? 0);
  const worth = formats.list(
    tiles
      .flatMap((tile) => (tile.__typename === 'MoneyTile' ? tile.currencies : []))
      .filter(({ now }) => now.amount !== 0)
      .map(({ now }) => formats.money(now)),
  );

  const isNow = holds(period, today);
  const before = usePeriodBefore()(period.kind, isNow).long;

  const closed = () => {
    if (won + lost === 0) return isNow ? t`Nothing has been won or lost yet.` : t`Nothing was won or lost.`;
    const losses = plural(lost, { 0: 'none', other: '#' });
    if (won === 0) return t`We won none and lost ${losses}.`;
    const leads = plural(won, { one: '# lead', other: '# leads' });
    return worth === ''
      ? t`We won ${leads} and lost ${losses}: a win rate of ${rate}.`
      : t`We won ${leads} worth ${worth} and lost ${losses}: a win rate of ${rate}.`;
  };
  const compared = () => {
    if (won + wonBefore === 0) return '';
    if (isNow) {
      const [first, last] = [formats.day(period.before.from, today), formats.day(period.before.to, today)];
      const days = first === last ? first : t`${first} to ${last}`;
      return t`Over ${before} (${days}), ${plural(wonBefore, { 0: 'none were', one: '# was', other: '# were' })} won.`;
    }
    if (won === wonBefore) return t`That is as many won as in ${before}.`;
    const difference = formats.number(Math.abs(won - wonBefore));
    return won > wonBefore
      ? t`That is ${difference} more won than in ${before}.`
      : t`That is ${difference} fewer won than in ${before}.`;
  };
  const arrived = plural(captured, {
    0: 'No new lead came in.',
    one: '# new lead came in.',
    other: '# new leads came in.',
  });
  return <p className={styles.answer}>{formats.sentences([closed(), compared(), arrived])}</p>;
}
