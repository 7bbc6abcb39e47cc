import type { MetricKey } from '@mikomi/domain/metrics';
import { builder } from '../../graphql/builder.ts';
import type { LeadField } from '../leads/index.ts';
import { creditedOf } from './credited.ts';
import { Metric } from './metric.enum.ts';
import { leadOfFacts } from './store/list-facts.ts';

const LeadFactFilter = builder.inputType('LeadFactFilter', {
  description: 'Leads that a number counts.',
  fields: (t) => ({
    metric: t.field({ type: Metric, required: true, description: 'What the number counts.' }),
    from: t.field({ type: 'Date', required: true, description: 'The first day it counts.' }),
    to: t.field({ type: 'Date', required: true, description: 'The last day it counts, included.' }),
    memberId: t.id({ description: 'Only what this member is credited with.' }),
    withoutMember: t.boolean({ description: 'Only what is credited to nobody.' }),
    teamId: t.id({ description: 'Only what was done for this team and those below it.' }),
    withoutTeam: t.boolean({ description: 'Only what was done in no team.' }),
  }),
});

interface Asked {
  readonly metric: MetricKey;
  readonly from: string;
  readonly to: string;
  readonly memberId?: string | null;
  readonly withoutMember?: boolean | null;
  readonly teamId?: string | null;
  readonly withoutTeam?: boolean | null;
}

/** Opens a number as a list of leads: `leads(filter: { fact: … })`. */
export const leadFactField: LeadField<Asked> = {
  name: 'fact',
  input: (t) => t.field({ type: LeadFactFilter, description: 'Only those that this number counts.' }),
  conditions: (member, { metric, from, to, ...asked }) => [
    leadOfFacts(member, { metric, range: { from, to }, ...creditedOf(asked) }),
  ],
};
