import type { MoneyTile, Tile } from '@mikomi/domain/insights';
import { type Totals, valueIn, winRate } from '@mikomi/domain/metrics';
import type { DayRange } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { Money } from '../../graphql/scalars.ts';
import * as metrics from '../metrics/index.ts';
import { ChangeType, NewsType, type Point, PointType } from './change.type.ts';
import { localeOf } from './period.type.ts';

/** What each point of a period's line comes to. */
export interface Line {
  readonly points: readonly DayRange[];
  readonly totals: readonly Totals[];
}

/** A tile with the line of its period. */
export type DrawnTile = Tile & { readonly line: Line };

type Of<Unit extends Tile['unit']> = Extract<Tile, { readonly unit: Unit }> & { readonly line: Line };

const TYPES = { COUNT: 'CountTile', MONEY: 'MoneyTile', RATIO: 'RatioTile' } as const;

const words = { locale: 'The language, `en` or `ja`; the viewer’s unless said.' };

export const InsightTile = builder.interfaceRef<DrawnTile>('InsightTile').implement({
  description: 'One number of a period and how it stands against the one before.',
  resolveType: ({ unit }) => TYPES[unit],
  fields: (t) => ({
    measure: t.field({
      type: metrics.Measure,
      description: 'What it is. `facts` opens its rows; of a win rate, those won and those lost.',
      resolve: ({ metric }) => metric,
    }),
    name: t.string({
      description: 'What it is called.',
      args: { locale: t.arg.string({ description: words.locale }) },
      resolve: ({ metric }, { locale }, context) =>
        metrics.metricName(metric, localeOf(locale, memberOf(context).locale)),
    }),
    definition: t.string({
      description: 'What it counts, on which day, for whom, and what it leaves out.',
      args: { locale: t.arg.string({ description: words.locale }) },
      resolve: ({ metric }, { locale }, context) =>
        metrics.metricDefinition(metric, localeOf(locale, memberOf(context).locale)),
    }),
    sentences: t.stringList({
      description: 'The same, a sentence each: what it counts comes first.',
      args: { locale: t.arg.string({ description: words.locale }) },
      resolve: ({ metric }, { locale }, context) => [
        ...metrics.metricSentences(metric, localeOf(locale, memberOf(context).locale)),
      ],
    }),
  }),
});

builder.objectRef<Of<'COUNT'>>('CountTile').implement({
  description: 'A number of things.',
  authScopes: { right: 'insights.read' },
  interfaces: [InsightTile],
  fields: (t) => ({
    now: t.exposeInt('now', { description: 'In the period.' }),
    before: t.exposeInt('before', { description: 'In the period before.' }),
    change: t.field({
      type: ChangeType,
      description: 'The one against the other.',
      resolve: (tile) => tile.change,
    }),
    news: t.field({ type: NewsType, description: 'Whether that is good.', resolve: ({ news }) => news }),
    series: t.field({
      type: [PointType],
      description: 'Its line: by day up to a month, by week up to half a year, by month above.',
      resolve: ({ metric, line }) => drawn(line, ({ counts }) => counts[metric] ?? 0),
    }),
  }),
});

const CurrencyTile = builder.objectRef<MoneyTile & { readonly line: Line }>('CurrencyTile').implement({
  description: 'An amount of one currency.',
  authScopes: { right: 'insights.read' },
  fields: (t) => ({
    now: t.field({ type: Money, description: 'In the period.', resolve: ({ now }) => now }),
    before: t.field({ type: Money, description: 'In the period before.', resolve: ({ before }) => before }),
    change: t.field({
      type: ChangeType,
      description: 'The one against the other.',
      resolve: (tile) => tile.change,
    }),
    news: t.field({ type: NewsType, description: 'Whether that is good.', resolve: ({ news }) => news }),
    series: t.field({
      type: [PointType],
      description: 'Its line, in minor units.',
      resolve: ({ now, line }) => drawn(line, (totals) => valueIn(totals, now.currency)),
    }),
  }),
});

builder.objectRef<Of<'MONEY'>>('MoneyTile').implement({
  description: 'Amounts, each currency by itself; currencies are never added.',
  authScopes: { right: 'insights.read' },
  interfaces: [InsightTile],
  fields: (t) => ({
    currencies: t.field({
      type: [CurrencyTile],
      description: 'One for each currency of either period, by code; none when there was nothing.',
      resolve: ({ currencies, line }) => currencies.map((one) => ({ ...one, line })),
    }),
  }),
});

builder.objectRef<Of<'RATIO'>>('RatioTile').implement({
  description: 'A rate.',
  authScopes: { right: 'insights.read' },
  interfaces: [InsightTile],
  fields: (t) => ({
    now: t.float({
      nullable: true,
      description: 'In the period, 0 to 1; null when nothing closed.',
      resolve: ({ now }) => now ?? null,
    }),
    before: t.float({
      nullable: true,
      description: 'In the period before, 0 to 1; null when nothing closed.',
      resolve: ({ before }) => before ?? null,
    }),
    points: t.float({
      nullable: true,
      description: 'The difference: 0.05 is five percentage points. Null when one of them is.',
      resolve: ({ points }) => points ?? null,
    }),
    news: t.field({ type: NewsType, description: 'Whether that is good.', resolve: ({ news }) => news }),
    series: t.field({
      type: [PointType],
      description: 'Its line.',
      resolve: ({ line }) => drawn(line, (totals) => winRate(totals) ?? null),
    }),
  }),
});

function drawn({ points, totals }: Line, amountOf: (totals: Totals) => number | null): Point[] {
  return points.map((range, index) => ({
    ...range,
    value: amountOf(totals[index] ?? { counts: {}, value: [] }),
  }));
}
