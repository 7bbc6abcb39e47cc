import {
  askThrough,
  checkRule,
  GROUPS_FACT,
  type Rule,
  type RuleContext,
  spellOutGroups,
} from '@mikomi/domain/catalog';
import { isRefusal } from '@mikomi/domain/shared';
import type { OrganizationScope } from '../../platform/database/scope.ts';
import {
  type Fragment,
  fragment,
  inOrganization,
  join,
  raw,
  runScoped,
} from '../../platform/database/sql.ts';
import {
  type AskedRule,
  choices,
  type FactScope,
  type Facts,
  ruleCondition,
  schemaOf,
  throughReference,
} from '../catalog/index.ts';
import * as parties from '../parties/index.ts';
import { companyOf, contactOf } from './parties-of-leads.ts';

/** Every party has it: it tells that there is one. */
const ALWAYS = { kind: 'field', name: 'createdAt', type: 'instant' } as const;

/** The groups of a lead's parties, as far as these were put into them by hand; those by rule are spelled out. */
export async function groupFacts(scope: FactScope, alias: string): Promise<Facts> {
  const member = `${alias}_member`;
  const options = await parties.allGroupOptions(scope);
  return {
    [GROUPS_FACT]: choices({ en: 'customer groups', ja: '顧客グループ' }, options, {
      as: 'members',
      value: { as: 'uuid', sql: `${member}."groupId"` },
      from: `group_member AS ${member}`,
      on: `${member}."organizationId" = ${alias}."organizationId"
        AND (${member}."contactId" = ${alias}."contactId" OR ${member}."companyId" = ${alias}."companyId")`,
    }),
  };
}

/** A rule about leads that names groups by rule, with what these ask of the lead's contact or company. */
export async function withGroupsSpelledOut(
  scope: FactScope,
  alias: string,
  { rule, facts }: AskedRule,
): Promise<AskedRule> {
  const written = JSON.stringify(rule);
  const groups = (await parties.groupsByRule(scope)).filter(({ id }) => written.includes(id));
  if (groups.length === 0) return { rule, facts };
  const asked = await askedGroups(scope, alias, groups);
  return { rule: spellOutGroups(rule, asked.spelled), facts: { ...facts, ...asked.facts } };
}

/** Of these leads, who is in which group by rule. */
export async function ruleGroupsOf(
  scope: FactScope,
  ids: readonly string[],
  context: RuleContext,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const groups = await parties.groupsByRule(scope);
  const { spelled, facts } = await askedGroups(scope, 'l', groups);
  const ways = [...spelled].map(
    ([group, rule]): Fragment => fragment`SELECT l.id, ${group}::text AS key FROM lead AS l
      WHERE ${leadsNamed(scope, ids)} AND ${ruleCondition(rule, facts, context)}`,
  );
  if (ways.length === 0) return new Map();
  const rows = await runScoped<{ id: string; key: string }>(scope, join(ways, ' UNION ALL '));
  const byLead = Map.groupBy(rows, ({ id }) => id);
  return new Map([...byLead].map(([id, found]) => [id, found.map(({ key }) => key)]));
}

function leadsNamed(scope: OrganizationScope, ids: readonly string[]): Fragment {
  return join([inOrganization(scope, 'l'), fragment`${raw('l.id')} = ANY(${ids}::uuid[])`], ' AND ');
}

/** What groups by rule ask, as rules about leads; one that names what is no longer there asks nothing. */
async function askedGroups(
  scope: FactScope,
  alias: string,
  groups: readonly parties.StoredGroup[],
): Promise<{ readonly spelled: ReadonlyMap<string, Rule>; readonly facts: Facts }> {
  if (groups.length === 0) return { spelled: new Map(), facts: {} };
  const [contact, company] = [contactOf(alias), companyOf(alias)];
  const of = {
    CONTACT: { reference: contact, facts: await parties.contactFacts(scope, contact.alias) },
    COMPANY: { reference: company, facts: await parties.companyFacts(scope, company.alias) },
  };
  const spelled = groups.flatMap(({ id, record, rule: stored }): (readonly [string, Rule])[] => {
    if (record === null) return [];
    const rule = checkRule(stored, schemaOf(of[record].facts));
    return [[id, isRefusal(rule) ? NEVER : askThrough(rule, of[record].reference.name, ALWAYS)]];
  });
  const facts = Object.values(of).map((each) => throughReference(each.facts, each.reference));
  return { spelled: new Map(spelled), facts: Object.assign({}, ...facts) as Facts };
}

const NEVER: Rule = { kind: 'constant', value: false };
