import type { ScoreChange } from '@mikomi/domain/qualification';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { knownOfLeads } from './judge-leads.ts';
import { judgesOf } from './judges.ts';
import { loadForLead } from './loaders.ts';

/** What would change a lead's score most, as it stands now. */
export async function whatWouldChange(
  context: GraphContext,
  leadId: string,
  most: number,
): Promise<readonly ScoreChange[]> {
  const now = memberOf(context).now();
  const asked = await loadForLead(context, 'what is known', leadId, async (member, ids) => {
    const judges = await judgesOf(member);
    const moment = { now, zone: judges.zone };
    const known = await knownOfLeads(member, ids, judges, moment);
    return new Map(known.map((lead) => [lead.leadId, { lead, judges, moment }]));
  });
  if (!asked) return [];
  const { lead, judges, moment } = asked;
  return judges.score.whatWouldChange(lead.facts, lead.events, moment, most);
}
