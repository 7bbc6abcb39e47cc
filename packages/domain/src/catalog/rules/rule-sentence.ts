import { ownEntry, type Sentence, type SentenceParameter } from '../../shared/index.ts';
import { GROUPS_FACT } from './fact-schema.ts';
import type { Condition, OrderOperator, Rule, Value } from './rule.ts';
import { fieldLabel, joined, listSaid, optionSaid, type Telling, valueSaid } from './value-sentence.ts';

/** A rule as a sentence of `ruleWords`: what stands in parentheses belongs together. */
export function ruleSentence(rule: Rule, telling: Telling): Sentence {
  const say = (value: Value, beside: Value = value) => valueSaid(value, beside, telling);
  switch (rule.kind) {
    case 'constant':
      return { key: rule.value ? 'rule-always' : 'rule-never' };
    case 'and':
    case 'or':
      return junctionSaid(rule.kind, rule.conditions, telling);
    case 'not':
      return { key: 'rule-not', parameters: { condition: grouped(rule.condition, telling, 'rule-inside') } };
    case 'holds':
      return { key: 'rule-holds', parameters: { value: say(rule.value) } };
    case 'equality': {
      const key = rule.operator === '==' ? 'rule-is' : 'rule-is-not';
      const { left, right } = rule;
      return {
        key: equalityKey(key, left),
        parameters: { left: say(left, right), right: say(right, left) },
      };
    }
    case 'order':
      return {
        key: `rule-${scaleOf(rule.left)}-${ORDERS[rule.operator]}`,
        parameters: { left: say(rule.left), right: say(rule.right) },
      };
    case 'between':
      return betweenSaid(rule, telling);
    case 'one-of':
      return oneOfSaid(rule, telling);
    case 'includes':
      return {
        key: 'rule-includes',
        parameters: { choices: say(rule.choices), option: say(rule.option, rule.choices) },
      };
    case 'text':
      return {
        key: `rule-${rule.operator}`,
        parameters: { text: say(rule.text), part: say(rule.part) },
      };
    case 'empty':
    case 'filled':
      return { key: `rule-${rule.kind}`, parameters: { value: say(rule.value) } };
    case 'no-rows':
    case 'any-rows':
      return { key: `rule-${rule.kind}`, parameters: { rows: fieldLabel(rule.rows, telling) } };
    case 'some':
    case 'none':
      return rowsSaid(rule, telling);
    case 'within-last':
      return {
        key: `rule-within-${rule.count === 1 ? 'one-' : ''}${rule.unit}`,
        parameters: { value: say(rule.value), count: rule.count },
      };
    case 'in-group':
      return groupsSaid(rule.groups, telling);
  }
}

/** A condition within another: one that has conditions within itself stands in parentheses, unless quotes hold it already. */
function grouped(
  condition: Condition,
  telling: Telling,
  key: 'rule-grouped' | 'rule-inside' = 'rule-grouped',
): SentenceParameter {
  const inner = ruleSentence(condition, telling);
  return hasConditions(condition) ? { key, parameters: { inner } } : inner;
}

function hasConditions(condition: Condition): boolean {
  if (condition.kind === 'and' || condition.kind === 'or')
    return condition.conditions.length > 1 || condition.conditions.some(hasConditions);
  return condition.kind === 'not' || condition.kind === 'some' || condition.kind === 'none';
}

function junctionSaid(kind: 'and' | 'or', conditions: readonly Condition[], telling: Telling): Sentence {
  const [only, ...more] = conditions;
  if (only !== undefined && more.length === 0) return ruleSentence(only, telling);
  const parts = conditions.map((condition) => grouped(condition, telling));
  return joined(`rule-${kind}`, parts) as Sentence;
}

/** Of numbers a sentence goes without “is”, for their label may be of one (“age”) or many (“minutes”). */
function equalityKey(key: 'rule-is' | 'rule-is-not', { type }: Value): string {
  if (type === 'choices') return `${key}-set`;
  return type === 'number' ? key.replace('rule', 'rule-number') : key;
}

const ORDERS: Readonly<Record<OrderOperator, string>> = {
  '<': 'less',
  '<=': 'at-most',
  '>': 'more',
  '>=': 'at-least',
};

/** Numbers are more and less, dates before and after, texts come before and after by their letters. */
function scaleOf({ type }: Value): 'number' | 'amount' | 'date' | 'text' {
  if (type === 'day' || type === 'instant') return 'date';
  if (type === 'money') return 'amount';
  return type === 'text' ? 'text' : 'number';
}

function betweenSaid(
  { operator, first, middle, last }: Condition & { readonly kind: 'between' },
  telling: Telling,
): Sentence {
  const [low, high] = operator === '<' || operator === '<=' ? [first, last] : [last, first];
  const strict = operator === '<' || operator === '>';
  return {
    key: `rule-${scaleOf(middle)}-${strict ? 'inside' : 'within'}`,
    parameters: {
      low: valueSaid(low, middle, telling),
      middle: valueSaid(middle, middle, telling),
      high: valueSaid(high, middle, telling),
    },
  };
}

/** What is written twice in a list is said once, and a list of one as what it is. */
function oneOfSaid({ value, list }: Condition & { readonly kind: 'one-of' }, telling: Telling): Sentence {
  const said = valueSaid(value, value, telling);
  const different = new Map(list.map((item) => [item.value, item])).values();
  const items = [...different].map((item) => valueSaid(item, value, telling));
  const [only] = items;
  if (only === undefined) return { key: 'rule-one-of-none', parameters: { value: said } };
  return items.length === 1
    ? { key: equalityKey('rule-is', value), parameters: { left: said, right: only } }
    : {
        key: value.type === 'number' ? 'rule-number-one-of' : 'rule-one-of',
        parameters: { value: said, list: listSaid(items) },
      };
}

function rowsSaid(
  { kind, rows, condition }: Condition & { readonly kind: 'some' | 'none' },
  telling: Telling,
): Sentence {
  const field = ownEntry(telling.schema, rows);
  const inside = { ...telling, schema: field?.type === 'rows' ? field.rows : {} };
  return {
    key: `rule-${kind}`,
    parameters: { rows: fieldLabel(rows, telling), condition: grouped(condition, inside, 'rule-inside') },
  };
}

function groupsSaid(groups: readonly string[], telling: Telling): Sentence {
  const beside: Value = { kind: 'field', name: GROUPS_FACT, type: 'choices' };
  const names = groups.map((group) => optionSaid(group, beside, telling));
  const key = names.length === 1 ? 'rule-in-group' : 'rule-in-groups';
  return { key, parameters: { groups: listSaid(names) } };
}
