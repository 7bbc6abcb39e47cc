import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { keyOf } from '../../graphql/global-key.ts';
import { loadVisible } from '../../graphql/restricted.ts';
import type { SharedFieldBuilder } from '../../graphql/shared-fields.ts';
import type { ChangedLeads } from './commands/assign-leads.ts';
import { Lead } from './lead.type.ts';

/** The most leads that one command changes. */
export const MOST_LEADS = 500;

/** The keys of several leads, each once; refused when there are none or too many. */
export function leadKeysOf(ids: readonly string[]): readonly string[] | Refusal {
  if (ids.length === 0 || ids.length > MOST_LEADS)
    return refuse('too-many-records', { path: ['ids'], parameters: { atMost: MOST_LEADS } });
  const keys = new Set<string>();
  for (const id of ids) {
    const key = keyOf(id, 'Lead', ['ids']);
    if (isRefusal(key)) return key;
    keys.add(key);
  }
  return [...keys];
}

/** How many leads a mutation on several answers with; beyond the most it is refused. */
export const leadsPayloadSize = (ids: readonly string[]): number => Math.min(ids.length, MOST_LEADS);

/** The payload of a mutation that changed several leads. */
export const leadsPayload = (t: SharedFieldBuilder) => ({
  leads: t.field({
    type: [Lead],
    description: `The leads as they stand now, as far as the viewer still sees them; at most ${MOST_LEADS}.`,
    complexity: { field: 5, multiplier: 1 },
    resolve: async ({ leadIds }: ChangedLeads, _args: object, context: never, info: never) => {
      const leads = await Promise.all(leadIds.map((id) => loadVisible(context, info, 'Lead', id)));
      return leads.filter((lead) => lead !== null);
    },
  }),
  count: t.int({
    description: 'How many leads it was.',
    resolve: ({ leadIds }: ChangedLeads) => leadIds.length,
  }),
  commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
});
