import {
  type FactSchema,
  GROUPS_FACT,
  type Facts as KnownFacts,
  type RuleContext,
} from '@mikomi/domain/catalog';
import type { CommandContext } from '../../platform/context.ts';
import type { OrganizationScope } from '../../platform/database/scope.ts';
import {
  askByRules,
  type FactScope,
  type FactSource,
  type Facts,
  factScope,
  loadFacts,
  schemaOf,
  throughReference,
} from '../catalog/index.ts';
import * as parties from '../parties/index.ts';
import { groupFacts, ruleGroupsOf, withGroupsSpelledOut } from './groups-of-leads.ts';
import { leadOptions } from './lead-options.ts';
import { ownLeadFacts } from './own-lead-facts.ts';
import { companyOf, contactOf } from './parties-of-leads.ts';
import { visibleLead } from './store/visible-leads.ts';

askByRules('LEAD', {
  table: 'lead',
  alias: 'l',
  facts: (scope, alias) => leadFactsOf(scope, alias),
  visible: (member) => visibleLead(member, 'l'),
  prepared: (scope, asked) => withGroupsSpelledOut(scope, 'l', asked),
});

const added: FactSource[] = [];

/** Adds what rules may ask of leads, from a room above; `compose.ts` does. */
export function addLeadFacts(source: FactSource): void {
  added.push(source);
}

/** What rules may ask of the leads of an alias: of the lead, its contact and its company. */
export async function leadFactsOf(scope: FactScope, alias: string): Promise<Facts> {
  const [contact, company] = [contactOf(alias), companyOf(alias)];
  const facts: Facts[] = [
    ownLeadFacts(scope, alias, await leadOptions(scope)),
    throughReference(await parties.contactFactsAlone(scope, contact.alias), contact),
    throughReference(await parties.companyFacts(scope, company.alias), company),
    await groupFacts(scope, alias),
  ];
  for (const source of added) facts.push(await source(scope, alias));
  return Object.assign({}, ...facts) as Facts;
}

/** What rules about leads may ask, for `checkRule` and `sayRule`. */
export async function factSchema(scope: OrganizationScope): Promise<FactSchema> {
  return schemaOf(await leadFactsOf(await factScope(scope), 'l'));
}

/** What is known of these leads, by id, in the form that compiled rules compare; one statement for all of them, one more where groups by rule are. */
export async function factsOfLeads(
  context: Pick<CommandContext, 'now'> & OrganizationScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownFacts>> {
  const scope = await factScope(context);
  const known = await loadFacts(scope, 'lead', 'l', ids, await leadFactsOf(scope, 'l'));
  return withRuleGroups(scope, ids, known, { now: context.now(), zone: scope.timeZone });
}

/** What is known of these leads, with the groups by rule that their parties are in. */
export async function withRuleGroups(
  scope: FactScope,
  ids: readonly string[],
  known: ReadonlyMap<string, KnownFacts>,
  context: RuleContext,
): Promise<ReadonlyMap<string, KnownFacts>> {
  const byRule = await ruleGroupsOf(scope, ids, context);
  const groupsOf = (id: string, facts: KnownFacts) => [
    ...((facts[GROUPS_FACT] as readonly string[] | undefined) ?? []),
    ...(byRule.get(id) ?? []),
  ];
  return new Map([...known].map(([id, facts]) => [id, { ...facts, [GROUPS_FACT]: groupsOf(id, facts) }]));
}
