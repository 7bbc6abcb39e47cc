import type { CustomValue } from '@mikomi/domain/catalog';
import {
  type Framework,
  type GateFacts,
  judgeFramework,
  type Potential,
  type StageGate,
} from '@mikomi/domain/qualification';
import type { OrganizationScope } from '../../platform/database/scope.ts';
import { type Facts, loadFacts } from '../catalog/index.ts';
import { givenTo } from './questions-of-leads.ts';
import { answersOnLeads } from './store/answers.ts';

/** Of the lead itself, what a gate may ask to be filled beside custom fields. */
export const GATED_COLUMNS = [
  'contactId',
  'companyId',
  'expectedValue',
  'expectedCloseOn',
  'ownerId',
] as const;

/** A lead as its row says it, as far as gates ask. */
export type GatedLead = {
  readonly id: string;
  readonly attributes?: unknown;
  readonly potential?: unknown;
  readonly judgedPotential?: unknown;
} & { readonly [Column in (typeof GATED_COLUMNS)[number]]?: unknown };

/** What is known of these leads at the gates, in bulk. */
export async function gateFactsOf(
  scope: OrganizationScope,
  leads: readonly GatedLead[],
  gates: readonly StageGate[],
  frameworks: readonly Framework[],
  facts: Facts,
): Promise<(lead: GatedLead) => GateFacts> {
  const ids = leads.map(({ id }) => id);
  const asksRules = gates.some(({ rules }) => rules.length > 0);
  const known = asksRules ? await loadFacts(scope, 'lead', 'l', ids, facts) : undefined;
  const answers = await answersOnLeads(scope, ids);
  return (lead) => ({
    values: {
      ...((lead.attributes ?? {}) as Readonly<Record<string, CustomValue>>),
      ...Object.fromEntries(GATED_COLUMNS.map((name) => [name, lead[name] as CustomValue | null])),
    },
    frameworks: Object.fromEntries(
      frameworks.map((framework) => [
        framework.id,
        judgeFramework(framework, givenTo(framework.id, answers.get(lead.id) ?? [])),
      ]),
    ),
    potential: (lead.potential ?? lead.judgedPotential ?? null) as Potential | null,
    facts: known?.get(lead.id) ?? {},
  });
}
