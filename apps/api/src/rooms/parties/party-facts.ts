import { GROUPS_FACT, type SqlExpression } from '@mikomi/domain/catalog';
import type { Label } from '@mikomi/domain/shared';
import {
  askByRules,
  choice,
  choices,
  customFacts,
  type FactScope,
  type FactSource,
  type Facts,
  foldedText,
  money,
  plain,
  throughReference,
} from '../catalog/index.ts';
import { channelOptions } from './channel-options.ts';
import { countryOptions } from './country-options.ts';
import { handGroupOptions } from './group-options.ts';
import { type Party, visibleParty } from './store/visible-parties.ts';

askByRules('CONTACT', {
  table: 'contact',
  alias: 'p',
  facts: (scope, alias) => contactFacts(scope, alias),
  visible: (member) => visibleParty(member, 'contact', 'p'),
});
askByRules('COMPANY', {
  table: 'company',
  alias: 'p',
  facts: (scope, alias) => companyFacts(scope, alias),
  visible: (member) => visibleParty(member, 'company', 'p'),
});

const added: Readonly<Record<Party, FactSource[]>> = { contact: [], company: [] };

/** Adds what rules may ask of contacts or companies, from a room above; `compose.ts` does. */
export function addPartyFacts(party: Party, source: FactSource): void {
  added[party].push(source);
}

/** What rules may ask of the contacts of an alias, with their company. */
export async function contactFacts(scope: FactScope, alias: string): Promise<Facts> {
  const company = `${alias}_company`;
  return {
    ...(await contactFactsAlone(scope, alias)),
    ...throughReference(ownCompanyFacts(scope, company), {
      name: 'company',
      label: { en: 'company', ja: '取引先' },
      from: `company AS ${company}`,
      on: `${company}."organizationId" = ${alias}."organizationId" AND ${company}.id = ${alias}."companyId"`,
    }),
  };
}

/** What rules may ask of the contacts of an alias, whose company is asked of elsewhere. */
export async function contactFactsAlone(scope: FactScope, alias: string): Promise<Facts> {
  return {
    name: plain('text', { en: 'name', ja: '氏名' }, comparedName(alias)),
    jobTitle: plain('text', { en: 'job title', ja: '役職' }, foldedText(`${alias}."jobTitle"`)),
    ...bothHave(scope, alias),
    channels: choices({ en: 'ways to reach them', ja: '連絡手段' }, channelOptions, {
      as: 'members',
      value: text(`${alias}_point.kind`),
      from: `contact_point AS ${alias}_point`,
      on: `${alias}_point."organizationId" = ${alias}."organizationId" AND ${alias}_point."contactId" = ${alias}.id`,
    }),
    consents: consented(alias, 'GIVEN', { en: 'channels they agreed to', ja: '連絡に同意した手段' }),
    refusals: consented(alias, 'REFUSED', { en: 'channels they refused', ja: '連絡を拒んだ手段' }),
    ...customFacts(scope, 'CONTACT', alias),
    ...(await groupFacts('contact', scope, alias)),
    ...(await fromAbove('contact', scope, alias)),
  };
}

/** What rules may ask of the companies of an alias. */
export async function companyFacts(scope: FactScope, alias: string): Promise<Facts> {
  return {
    ...ownCompanyFacts(scope, alias),
    ...(await groupFacts('company', scope, alias)),
    ...(await fromAbove('company', scope, alias)),
  };
}

function ownCompanyFacts(scope: FactScope, alias: string): Facts {
  const revenue = `(CASE WHEN ${alias}."revenueCurrency" = '${scope.currency}' THEN ${alias}.revenue END)`;
  return {
    name: plain('text', { en: 'name', ja: '名称' }, comparedName(alias)),
    industry: plain('text', { en: 'industry', ja: '業種' }, foldedText(`${alias}.industry`)),
    employees: plain(
      'number',
      { en: 'number of employees', ja: '従業員数' },
      { as: 'integer', sql: `${alias}.employees` },
    ),
    revenue: money(scope.currency, { en: 'revenue', ja: '年商' }, { as: 'integer', sql: revenue }),
    ...bothHave(scope, alias),
    ...customFacts(scope, 'COMPANY', alias),
  };
}

function bothHave(scope: FactScope, alias: string): Facts {
  return {
    owner: choice({ en: 'owner', ja: '社内担当' }, scope.members, uuid(`${alias}."ownerId"`)),
    team: choice({ en: 'team', ja: 'チーム' }, scope.teams, uuid(`${alias}."teamId"`)),
    country: choice({ en: 'country', ja: '国' }, countryOptions, text(`${alias}.country`)),
    region: plain('text', { en: 'region', ja: '都道府県' }, foldedText(`${alias}.region`)),
    city: plain('text', { en: 'city', ja: '市区町村' }, foldedText(`${alias}.city`)),
    language: choice({ en: 'language', ja: '言語' }, undefined, text(`${alias}.language`)),
    createdAt: plain(
      'instant',
      { en: 'day they were recorded', ja: '登録日' },
      { as: 'timestamptz', sql: `${alias}."createdAt"` },
    ),
  };
}

function consented(alias: string, state: 'GIVEN' | 'REFUSED', label: Label) {
  const consent = `${alias}_${state.toLowerCase()}`;
  return choices(label, channelOptions, {
    as: 'members',
    value: text(`${consent}.channel`),
    from: `consent AS ${consent}`,
    on: `${consent}."organizationId" = ${alias}."organizationId" AND ${consent}."contactId" = ${alias}.id AND ${consent}.purpose = 'SALES' AND ${consent}.state = '${state}'`,
  });
}

async function groupFacts(party: Party, scope: FactScope, alias: string): Promise<Facts> {
  const member = `${alias}_member`;
  return {
    [GROUPS_FACT]: choices({ en: 'customer groups', ja: '顧客グループ' }, await handGroupOptions(scope), {
      as: 'members',
      value: uuid(`${member}."groupId"`),
      from: `group_member AS ${member}`,
      on: `${member}."organizationId" = ${alias}."organizationId" AND ${member}."${party}Id" = ${alias}.id`,
    }),
  };
}

async function fromAbove(party: Party, scope: FactScope, alias: string): Promise<Facts> {
  const facts: Facts[] = [];
  for (const source of added[party]) facts.push(await source(scope, alias));
  return Object.assign({}, ...facts) as Facts;
}

/** A name stands as rules compare it. */
const comparedName = (alias: string): SqlExpression => text(`(${alias}."comparedName" COLLATE "C")`);
const text = (sql: string): SqlExpression => ({ as: 'text', sql });
const uuid = (sql: string): SqlExpression => ({ as: 'uuid', sql });
