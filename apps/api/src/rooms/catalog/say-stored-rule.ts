import { checkRule, type FactSchema, sayRule } from '@mikomi/domain/catalog';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { sentenceFor } from '../../graphql/refusal.ts';
import { schemaOf } from './facts/fact.ts';
import { factsFor, type RuleRecord } from './facts/rule-record.ts';

/** A stored rule as its reader is told of it: what it asks, and what is wrong with it by now. */
interface SaidRule {
  readonly sentence: string | null;
  readonly problem: string | null;
}

/** Says a stored rule in the viewer's language; what rules may ask is read once for all rules of a query. */
export async function sayStoredRule(
  context: GraphContext,
  record: RuleRecord,
  stored: unknown,
): Promise<SaidRule> {
  const { locale } = memberOf(context);
  const schema = await schemaFor(context, record);
  const rule = checkRule(stored, schema);
  if (isRefusal(rule)) return { sentence: null, problem: sentenceFor(rule as Refusal, locale) };
  return { sentence: sayRule(rule, schema, locale.startsWith('ja') ? 'ja' : 'en'), problem: null };
}

function schemaFor(context: GraphContext, record: RuleRecord): Promise<FactSchema> {
  const place = `fields of rules about ${record}`;
  const known = context.loaders.get(place) as Promise<FactSchema> | undefined;
  const schema = known ?? factsFor(memberOf(context), record).then(schemaOf);
  context.loaders.set(place, schema);
  return schema;
}
