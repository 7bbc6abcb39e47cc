import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { pageOf, readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { creditedOf } from '../credited.ts';
import { FactConnection } from '../fact-connection.type.ts';
import { Metric } from '../metric.enum.ts';
import { PeriodInput, periodOf } from '../period.input.ts';
import { FACT_ORDER, type FactChoice, pageOfFacts, sumOfFacts } from '../store/list-facts.ts';

builder.queryField('facts', (t) =>
  t.field({
    type: FactConnection,
    description: 'The rows behind a number: every number of insights and boards opens these.',
    authScopes: { right: 'insights.read' },
    complexity: pageComplexity,
    args: {
      metric: t.arg({ type: Metric, required: true, description: 'What the number counts.' }),
      period: t.arg({ type: PeriodInput, required: true, description: 'The days it counts.' }),
      memberId: t.arg.id({ description: 'Only what this member is credited with.' }),
      withoutMember: t.arg.boolean({ description: 'Only what is credited to nobody.' }),
      teamId: t.arg.id({ description: 'Only what was done for this team and those below it.' }),
      withoutTeam: t.arg.boolean({ description: 'Only what was done in no team.' }),
      currency: t.arg.string({ description: 'Only money of this currency.' }),
      ...pageArguments(t.arg),
    },
    resolve: async (_root, args, context) => {
      const member = memberOf(context);
      const { from, to } = periodOf(member, args.period);
      const choice: FactChoice = {
        metric: args.metric,
        range: { from, to },
        ...creditedOf(args),
        currency: args.currency,
      };
      const page = readPage(args, FACT_ORDER, choice);
      const rows = await pageOfFacts(member, choice, page);
      const { ids, cursors, pageInfo } = pageOf(page, rows);
      const byId = new Map(rows.map((row) => [row.id, row]));
      const edges = ids.flatMap((id, index) => {
        const node = byId.get(id);
        return node ? [{ node, cursor: cursors[index] ?? '' }] : [];
      });
      let sum: ReturnType<typeof sumOfFacts> | undefined;
      return {
        edges,
        pageInfo,
        sum: () => {
          sum ??= sumOfFacts(member, choice);
          return sum;
        },
      };
    },
  }),
);
