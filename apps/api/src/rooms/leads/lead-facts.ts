import type { FactSchema, Facts as KnownFacts } from '@mikomi/domain/catalog';
import type { OrganizationScope } from '../../platform/database/scope.ts';
import {
  type FactScope,
  type FactSource,
  type Facts,
  factScope,
  loadFacts,
  schemaOf,
  throughReference,
} from '../catalog/index.ts';
import { companyFacts, contactFactsAlone } from '../parties/index.ts';
import { leadOptions } from './lead-options.ts';
import { ownLeadFacts } from './own-lead-facts.ts';

const added: FactSource[] = [];

/** Adds what rules may ask of leads, from a room above; `compose.ts` does. */
export function addLeadFacts(source: FactSource): void {
  added.push(source);
}

/** What rules may ask of the leads of an alias: of the lead, its contact and its company. */
export async function leadFactsOf(scope: FactScope, alias: string): Promise<Facts> {
  const contact = `${alias}_contact`;
  const company = `${alias}_company`;
  const facts: Facts[] = [
    ownLeadFacts(scope, alias, await leadOptions(scope)),
    throughReference(await contactFactsAlone(scope, contact), {
      name: 'contact',
      label: { en: 'contact', ja: '担当者' },
      from: `contact AS ${contact}`,
      on: `${contact}."organizationId" = ${alias}."organizationId" AND ${contact}.id = ${alias}."contactId"`,
    }),
    throughReference(await companyFacts(scope, company), {
      name: 'company',
      label: { en: 'company', ja: '取引先' },
      from: `company AS ${company}`,
      on: `${company}."organizationId" = ${alias}."organizationId" AND ${company}.id = ${alias}."companyId"`,
    }),
  ];
  for (const source of added) facts.push(await source(scope, alias));
  return Object.assign({}, ...facts) as Facts;
}

/** What rules about leads may ask, for `checkRule` and `sayRule`. */
export async function factSchema(scope: OrganizationScope): Promise<FactSchema> {
  return schemaOf(await leadFactsOf(await factScope(scope), 'l'));
}

/** What is known of these leads, by id, in the form that compiled rules compare; one statement for all of them. */
export async function factsOfLeads(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownFacts>> {
  return loadFacts(scope, 'lead', 'l', ids, await leadFactsOf(await factScope(scope), 'l'));
}
