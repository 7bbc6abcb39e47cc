import { assembleOverview, monthsToDraw, OVERVIEW, pointsOf, yearBefore } from '@mikomi/domain/insights';
import type { MetricKey } from '@mikomi/domain/metrics';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import * as metrics from '../../metrics/index.ts';
import { Insights } from '../insights.type.ts';

const CLOSINGS: readonly MetricKey[] = ['LEADS_CONVERTED', 'LEADS_LOST'];
const NOTHING = { counts: {}, value: [] };

builder.queryField('insights', (t) =>
  t.field({
    type: Insights,
    description:
      'How a period went against the one before, of all that the viewer’s right to insights reaches.',
    authScopes: { right: 'insights.read' },
    complexity: { field: 50 },
    args: {
      period: t.arg({ type: metrics.PeriodInput, required: true, description: 'Which days.' }),
      measures: t.arg({ type: [metrics.Measure], description: 'Which numbers; the usual ones unless said.' }),
      memberId: t.arg.id({ description: 'Only what this member is credited with.' }),
      withoutMember: t.arg.boolean({ description: 'Only what is credited to nobody.' }),
      teamId: t.arg.id({ description: 'Only what was done for this team and those below it.' }),
      withoutTeam: t.arg.boolean({ description: 'Only what was done in no team.' }),
    },
    resolve: async (_root, args, context) => {
      const member = memberOf(context);
      const period = metrics.periodOf(member, args.period);
      const measures = [...new Set(args.measures ?? OVERVIEW)];
      const counted = measures.flatMap((measure) => (measure === 'WIN_RATE' ? CLOSINGS : [measure]));
      const points = pointsOf(period, metrics.calendarOf(member));
      const months = monthsToDraw(period);
      const [now = NOTHING, before = NOTHING, ...totals] = await metrics.totalsOf(
        member,
        [...new Set([...counted, ...CLOSINGS])],
        [period, period.before, ...points, ...months, ...months.map(yearBefore)],
        metrics.creditedOf(args),
      );
      const line = { points, totals: totals.slice(0, points.length) };
      const ofMonths = totals.slice(points.length);
      return {
        period,
        tiles: assembleOverview(now, before, measures).map((tile) => ({ ...tile, line })),
        months: months.map((range, index) => ({
          ...range,
          totals: ofMonths[index] ?? NOTHING,
          yearBefore: ofMonths[months.length + index] ?? NOTHING,
        })),
      };
    },
  }),
);
