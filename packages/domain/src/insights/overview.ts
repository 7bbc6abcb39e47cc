import {
  type Change,
  changeSince,
  countOf,
  METRICS,
  type MetricKey,
  moneyChangesSince,
  type Totals,
  winRate,
} from '../metrics/index.ts';
import type { Money } from '../shared/index.ts';

/** One number of the first page and how it stands against the period before. */
export type Tile =
  | {
      readonly unit: 'COUNT';
      readonly metric: MetricKey;
      readonly now: number;
      readonly before: number;
      readonly change: Change;
      readonly news: News;
    }
  | { readonly unit: 'MONEY'; readonly metric: MetricKey; readonly currencies: readonly MoneyTile[] }
  | {
      readonly unit: 'RATIO';
      readonly metric: 'WIN_RATE';
      readonly now: number | undefined;
      readonly before: number | undefined;
      readonly points: number | undefined;
      readonly news: News;
    };

/** Money of a period beside that of the period before. */
export interface MoneyTile {
  readonly now: Money;
  readonly before: Money;
  readonly change: Change;
  readonly news: News;
}

/** Whether a change is good news: more losses are not. */
export type News = 'GOOD' | 'BAD' | 'NONE';

/** The numbers a manager looks at first, in order. */
export const OVERVIEW: readonly (MetricKey | 'WIN_RATE')[] = [
  'LEADS_CAPTURED',
  'LEADS_CONVERTED',
  'LEADS_LOST',
  'WIN_RATE',
  'DEAL_VALUE',
  'COMMENTS',
];

function newsOf(absolute: number, better: 'HIGHER' | 'LOWER'): News {
  if (absolute === 0) return 'NONE';
  return absolute > 0 === (better === 'HIGHER') ? 'GOOD' : 'BAD';
}

function tileOf(metric: MetricKey | 'WIN_RATE', now: Totals, before: Totals): Tile {
  if (metric === 'WIN_RATE') {
    const [rate, rateBefore] = [winRate(now), winRate(before)];
    const points = rate === undefined || rateBefore === undefined ? undefined : rate - rateBefore;
    return {
      unit: 'RATIO',
      metric,
      now: rate,
      before: rateBefore,
      points,
      news: newsOf(points ?? 0, 'HIGHER'),
    };
  }
  const { unit, better } = METRICS[metric];
  if (unit === 'MONEY') {
    const changes = moneyChangesSince(before.value, now.value);
    return {
      unit,
      metric,
      currencies: changes.map((one) => ({ ...one, news: newsOf(one.change.absolute, better) })),
    };
  }
  const change = changeSince(countOf(before, metric), countOf(now, metric));
  return {
    unit,
    metric,
    now: countOf(now, metric),
    before: countOf(before, metric),
    change,
    news: newsOf(change.absolute, better),
  };
}

/**
 * How a period went against the one before, number by number. A win rate is compared in points (0.05 is five), and not at
 * all when nothing closed in one of the two.
 * Source: ours, because "from 20 % to 25 %" is five points, and "25 % more" of a rate is misread.
 */
export function assembleOverview(
  now: Totals,
  before: Totals,
  metrics: readonly (MetricKey | 'WIN_RATE')[] = OVERVIEW,
): readonly Tile[] {
  return metrics.map((metric) => tileOf(metric, now, before));
}
