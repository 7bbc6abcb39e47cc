import { assembleBoard, METRIC_KEYS } from '@mikomi/domain/metrics';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import * as metrics from '../../metrics/index.ts';
import { PerformanceBoard } from '../board.types.ts';
import { membersOnBoard, teamsOnBoard } from '../store/board-people.ts';

const LARGEST_BOARD = 1000;

builder.queryField('performanceBoard', (t) =>
  t.field({
    type: PerformanceBoard,
    description: 'Members and teams side by side, of all that the viewer’s right to insights reaches.',
    authScopes: { right: 'insights.read' },
    complexity: { field: 50 },
    args: {
      period: t.arg({ type: metrics.PeriodInput, required: true, description: 'Which days.' }),
      rankBy: t.arg({ type: metrics.Measure, description: 'What ranks; deal value unless said.' }),
      currency: t.arg.string({
        description: 'The currency in which deal value ranks; the organization’s unless said.',
      }),
    },
    resolve: async (_root, args, context) => {
      const member = memberOf(context);
      const period = metrics.periodOf(member, args.period);
      const rankBy = args.rankBy ?? 'DEAL_VALUE';
      const currency = args.currency ?? member.organization.currency;
      const tallies = await metrics.talliesOf(member, METRIC_KEYS, period);
      const credited = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
      const [memberIds, teams] = await Promise.all([
        membersOnBoard(member, credited(tallies.map(({ memberId }) => memberId)), LARGEST_BOARD),
        teamsOnBoard(member, credited(tallies.map(({ teamId }) => teamId))),
      ]);
      return {
        period,
        rankBy,
        currency,
        board: assembleBoard({ memberIds, teams, tallies, rankBy, currency }),
        teams: new Map(teams.map((team) => [team.id, team])),
      };
    },
  }),
);
