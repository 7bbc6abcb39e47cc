import { countOf, type Totals, winRate } from '@mikomi/domain/metrics';
import type { DayRange, Period } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { PeriodType } from './period.type.ts';
import { type DrawnTile, InsightTile } from './tile.types.ts';

/** The first page of insights: its numbers, and wins and losses by month. */
export interface InsightsShape {
  readonly period: Period;
  readonly tiles: readonly DrawnTile[];
  readonly months: readonly (DayRange & { readonly totals: Totals; readonly yearBefore: Totals })[];
}

const MonthOfClosings = builder.objectRef<InsightsShape['months'][number]>('MonthOfClosings').implement({
  description: 'The leads that were won and lost in a calendar month.',
  authScopes: { right: 'insights.read' },
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day.' }),
    won: t.int({ description: 'First won.', resolve: ({ totals }) => countOf(totals, 'LEADS_CONVERTED') }),
    lost: t.int({ description: 'Lost.', resolve: ({ totals }) => countOf(totals, 'LEADS_LOST') }),
    wonYearBefore: t.int({
      description: 'First won in the same month a year before.',
      resolve: ({ yearBefore }) => countOf(yearBefore, 'LEADS_CONVERTED'),
    }),
    lostYearBefore: t.int({
      description: 'Lost in the same month a year before.',
      resolve: ({ yearBefore }) => countOf(yearBefore, 'LEADS_LOST'),
    }),
    winRate: t.float({
      nullable: true,
      description: 'Won of both, 0 to 1; null when nothing closed.',
      resolve: ({ totals }) => winRate(totals) ?? null,
    }),
  }),
});

export const Insights = builder.objectRef<InsightsShape>('Insights').implement({
  description: 'How a period went, in numbers that each open their rows.',
  authScopes: { right: 'insights.read' },
  fields: (t) => ({
    period: t.field({ type: PeriodType, description: 'Which days.', resolve: ({ period }) => period }),
    tiles: t.field({
      type: [InsightTile],
      description: 'The numbers, in the order asked for.',
      resolve: ({ tiles }) => [...tiles],
    }),
    closingsByMonth: t.field({
      type: [MonthOfClosings],
      description:
        'Wins and losses of the months of the period, or of the twelve up to its end when it is shorter.',
      resolve: ({ months }) => [...months],
    }),
  }),
});
