import { METRICS } from '@mikomi/domain/metrics';
import { builder } from '../../graphql/builder.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { Node } from '../../graphql/node.ts';
import { loadVisible, type RestrictedName, visible } from '../../graphql/restricted.ts';
import { Money } from '../../graphql/scalars.ts';
import * as identity from '../identity/index.ts';
import * as leads from '../leads/index.ts';
import { Metric } from './metric.enum.ts';
import type { FactRow } from './store/list-facts.ts';

export const Fact = builder.objectRef<FactRow>('Fact').implement({
  description: 'One thing that counts: a row behind a number.',
  authScopes: { right: 'insights.read' },
  fields: (t) => ({
    metric: t.field({ type: Metric, description: 'What it counts as.', resolve: ({ metric }) => metric }),
    day: t.field({
      type: 'Date',
      description: 'The day it counts on, in the organization’s zone.',
      resolve: ({ day }) => day,
    }),
    member: t.prismaField({
      type: identity.Member,
      nullable: true,
      description: 'The member it is credited to.',
      resolve: (query, { memberId }, _args, context, info) =>
        loadReference(context, info, 'Member', memberId, query),
    }),
    team: t.prismaField({
      type: identity.Team,
      nullable: true,
      description: 'The team that it was done for.',
      resolve: (query, { teamId }, _args, context, info) =>
        loadReference(context, info, 'Team', teamId, query),
    }),
    count: t.int({
      description: '1 for what is counted, 0 for money.',
      resolve: ({ metric }) => (METRICS[metric].unit === 'COUNT' ? 1 : 0),
    }),
    value: t.field({
      type: Money,
      nullable: true,
      description: 'What it is worth, negative when it takes back; null for what is counted.',
      resolve: ({ metric, value, currency }) =>
        METRICS[metric].unit === 'MONEY' ? { amount: value, currency } : null,
    }),
    record: t.field({
      type: Node,
      nullable: true,
      description: 'The lead, deal or activity that it is; null when the viewer may not open it.',
      resolve: async ({ recordType, recordId }, _args, context, info) => {
        const record = await loadVisible(context, info, recordType as RestrictedName, recordId);
        return (record && { ...record, __typename: recordType }) as never;
      },
    }),
    lead: t.field({
      type: leads.Lead,
      nullable: true,
      description: 'The lead it happened on; null when it is none or the viewer may not see it.',
      resolve: visible('Lead', ({ leadId }: FactRow) => leadId),
    }),
    leadTitle: t.exposeString('leadTitle', {
      nullable: true,
      description: 'What that lead is called; null when the viewer may not see it.',
    }),
  }),
});
