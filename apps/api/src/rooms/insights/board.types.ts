import { type Board, type BoardRow, countOf, type MetricKey, type Totals } from '@mikomi/domain/metrics';
import { globalId, type Period } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { Money } from '../../graphql/scalars.ts';
import * as identity from '../identity/index.ts';
import * as metrics from '../metrics/index.ts';
import { PeriodType } from './period.type.ts';
import type { BoardTeam } from './store/board-people.ts';

/** A board with what it was asked for. */
export interface BoardShape {
  readonly period: Period;
  readonly rankBy: MetricKey | 'WIN_RATE';
  readonly currency: string;
  readonly board: Board;
  readonly teams: ReadonlyMap<string, BoardTeam>;
}

type Results = Totals & { readonly winRate: number | undefined };

const BoardResults = builder.interfaceRef<Results>('BoardResults').implement({
  description: 'What somebody, or everybody, did in a period.',
  fields: (t) => ({
    count: t.int({
      description: 'How many of a metric that is counted; 0 for money.',
      args: { metric: t.arg({ type: metrics.Metric, required: true, description: 'Which one.' }) },
      resolve: (results, { metric }) => countOf(results, metric),
    }),
    won: t.int({
      description: 'Leads first won.',
      resolve: (results) => countOf(results, 'LEADS_CONVERTED'),
    }),
    lost: t.int({ description: 'Leads lost.', resolve: (results) => countOf(results, 'LEADS_LOST') }),
    winRate: t.float({
      nullable: true,
      description: 'Won of both, 0 to 1; null when nothing closed.',
      resolve: ({ winRate }) => winRate ?? null,
    }),
    value: t.field({
      type: [Money],
      description: 'Deal value, each currency by itself.',
      resolve: ({ value }) => [...value],
    }),
  }),
});

const RANK = 'Their place, shared by equals: 1, 2, 2, 4. Null without a score.';

const MemberOnBoard = builder.objectRef<BoardRow>('MemberOnBoard').implement({
  description: 'A member’s row of a board.',
  authScopes: { right: 'insights.read' },
  interfaces: [BoardResults],
  fields: (t) => ({
    member: t.prismaField({
      type: identity.Member,
      description: 'Who.',
      resolve: (query, { id }, _args, context, info) => loadReference(context, info, 'Member', id, query),
    }),
    rank: t.int({ nullable: true, description: RANK, resolve: ({ rank }) => rank ?? null }),
  }),
});

const TeamOnBoard = builder
  .objectRef<BoardRow & { readonly parentId: string | null }>('TeamOnBoard')
  .implement({
    description: 'A team’s row of a board: what its members then did for it and the teams below it.',
    authScopes: { right: 'insights.read' },
    interfaces: [BoardResults],
    fields: (t) => ({
      team: t.prismaField({
        type: identity.Team,
        description: 'Which.',
        resolve: (query, { id }, _args, context, info) => loadReference(context, info, 'Team', id, query),
      }),
      parentId: t.id({
        nullable: true,
        description: 'The team above it, when it is on the board too.',
        resolve: ({ parentId }) => (parentId ? globalId('Team', parentId) : null),
      }),
      rank: t.int({
        nullable: true,
        description: `${RANK} Among the teams beside it.`,
        resolve: ({ rank }) => rank ?? null,
      }),
    }),
  });

const WithoutMemberOnBoard = builder.objectRef<Results>('WithoutMemberOnBoard').implement({
  description: 'What is credited to nobody.',
  authScopes: { right: 'insights.read' },
  interfaces: [BoardResults],
  fields: () => ({}),
});

const WithoutTeamOnBoard = builder.objectRef<Results>('WithoutTeamOnBoard').implement({
  description: 'What was done in no team, by members who then had none and by nobody.',
  authScopes: { right: 'insights.read' },
  interfaces: [BoardResults],
  fields: () => ({}),
});

const BoardTotal = builder.objectRef<Results>('BoardTotal').implement({
  description: 'All of a board, with what is credited to nobody.',
  authScopes: { right: 'insights.read' },
  interfaces: [BoardResults],
  fields: () => ({}),
});

export const PerformanceBoard = builder.objectRef<BoardShape>('PerformanceBoard').implement({
  description: 'Who did how much in a period, the first place first.',
  authScopes: { right: 'insights.read' },
  fields: (t) => ({
    period: t.field({ type: PeriodType, description: 'Which days.', resolve: ({ period }) => period }),
    rankBy: t.field({ type: metrics.Measure, description: 'What ranks.', resolve: ({ rankBy }) => rankBy }),
    currency: t.expose('currency', {
      type: 'CurrencyCode',
      description: 'The currency in which deal value ranks.',
    }),
    members: t.field({
      type: [MemberOnBoard],
      description: 'Those who sell, and whoever else is credited with something.',
      resolve: ({ board }) => [...board.members],
    }),
    withoutMember: t.field({
      type: WithoutMemberOnBoard,
      description: 'What is credited to nobody: with the members it comes to the total.',
      resolve: ({ board }) => board.withoutMember,
    }),
    teams: t.field({
      type: [TeamOnBoard],
      description: 'The teams, those beside each other together.',
      resolve: ({ board, teams }) =>
        board.teams.map((row) => {
          const parentId = teams.get(row.id)?.parentId ?? null;
          return { ...row, parentId: parentId !== null && teams.has(parentId) ? parentId : null };
        }),
    }),
    withoutTeam: t.field({
      type: WithoutTeamOnBoard,
      description: 'What was done in no team: with the teams that stand at the top it comes to the total.',
      resolve: ({ board }) => board.withoutTeam,
    }),
    total: t.field({
      type: BoardTotal,
      description: 'Everybody together.',
      resolve: ({ board }) => board.total,
    }),
  }),
});
