import { checkRule, type Rule } from '@mikomi/domain/catalog';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { refusedAsk } from '../../../graphql/refusal.ts';
import type { Fragment } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type Facts, schemaOf } from './fact.ts';
import { type FactScope, type FactSource, factScope } from './fact-scope.ts';
import { ruleCondition } from './rule-condition.ts';

/** The kinds of record that rules are about. */
export type RuleRecord = 'LEAD' | 'CONTACT' | 'COMPANY';

/** How a kind of record is asked by rules; each room says it of its own. */
interface AskedRecord {
  readonly table: string;
  readonly alias: string;
  readonly facts: FactSource;
  /** The condition that a row is within the member's reach. */
  readonly visible: (member: MemberContext) => Fragment;
  /** A rule as it is asked of the database, where that differs from how it was written. */
  readonly prepared?: (scope: FactScope, asked: AskedRule) => Promise<AskedRule>;
}

/** A rule with the facts that it names. */
export interface AskedRule {
  readonly rule: Rule;
  readonly facts: Facts;
}

const records = new Map<RuleRecord, AskedRecord>();

/** Lets rules be about a kind of record. */
export function askByRules(record: RuleRecord, about: AskedRecord): void {
  records.set(record, about);
}

/** How a kind of record is asked. */
export function askedRecord(record: RuleRecord): AskedRecord {
  const about = records.get(record);
  if (!about) throw new Error(`No rules about ${record}`);
  return about;
}

/** What rules about a kind of record may ask, as the member who asks sees it. */
export async function factsFor(member: MemberContext, record: RuleRecord): Promise<Facts> {
  const { facts, alias } = askedRecord(record);
  return facts(await factScope(member, member), alias);
}

/** A stored rule as a condition on the rows of its kind's alias, or why it can't be asked. */
export async function askRule(
  member: MemberContext,
  record: RuleRecord,
  stored: unknown,
): Promise<Fragment | Refusal> {
  const scope = await factScope(member, member);
  const about = askedRecord(record);
  const facts = await about.facts(scope, about.alias);
  const rule = checkRule(stored, schemaOf(facts));
  if (isRefusal(rule)) return rule;
  const asked = (await about.prepared?.(scope, { rule, facts })) ?? { rule, facts };
  return ruleCondition(asked.rule, asked.facts, {
    now: member.now(),
    zone: member.organization.timeZone,
  });
}

/** The condition of a list's filter by a rule; what can't be asked is told to the client as its mistake. */
export async function ruleAsked(
  member: MemberContext,
  record: RuleRecord,
  stored: unknown,
  path: readonly string[] = ['filter', 'rule'],
): Promise<readonly Fragment[]> {
  if (stored == null) return [];
  const condition = await askRule(member, record, stored);
  if (isRefusal(condition)) throw refusedAsk(condition, path);
  return [condition];
}
