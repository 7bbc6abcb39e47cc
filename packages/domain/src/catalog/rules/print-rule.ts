import type { Condition, Rule, StoredRule, Value } from './rule.ts';

/**
 * Writes a checked rule in the form it is stored in. Checked again it is the same rule.
 * Source: JsonLogic, "Supported Operations", for the syntax.
 */
export function printRule(rule: Rule): StoredRule {
  switch (rule.kind) {
    case 'constant':
      return rule.value;
    case 'and':
    case 'or':
      return { [rule.kind]: rule.conditions.map(printRule) };
    case 'not':
      return { '!': [printRule(rule.condition)] };
    case 'holds':
      return printValue(rule.value);
    case 'some':
    case 'none':
      return { [rule.kind]: [{ var: rule.rows }, printRule(rule.condition)] };
    default:
      return printComparison(rule);
  }
}

function printComparison(
  rule: Exclude<Condition, { readonly kind: 'constant' | 'and' | 'or' | 'not' | 'holds' | 'some' | 'none' }>,
): StoredRule {
  switch (rule.kind) {
    case 'equality':
    case 'order':
      return { [rule.operator]: [printValue(rule.left), printValue(rule.right)] };
    case 'between':
      return { [rule.operator]: [printValue(rule.first), printValue(rule.middle), printValue(rule.last)] };
    case 'one-of':
      return { in: [printValue(rule.value), rule.list.map(printValue)] };
    case 'includes':
      return { in: [printValue(rule.option), printValue(rule.choices)] };
    case 'text':
      return { [rule.operator]: [printValue(rule.text), printValue(rule.part)] };
    case 'empty':
      return rule.value.kind === 'field'
        ? { missing: [rule.value.name] }
        : { '==': [printValue(rule.value), null] };
    case 'filled':
      return rule.value.kind === 'field'
        ? { exists: [rule.value.name] }
        : { '!=': [printValue(rule.value), null] };
    case 'no-rows':
      return { missing: [rule.rows] };
    case 'any-rows':
      return { exists: [rule.rows] };
    case 'within-last':
      return { withinLast: [printValue(rule.value), rule.count, rule.unit] };
    case 'in-group':
      return { inGroup: rule.groups };
  }
}

function printValue(value: Value): StoredRule {
  switch (value.kind) {
    case 'field':
      return { var: value.name };
    case 'literal':
      return value.written;
    case 'otherwise':
      return { var: [value.field.name, value.otherwise.written] };
    case 'arithmetic':
      return { [value.operator]: value.operands.map(printValue) };
    case 'days-since':
      return { daysSince: [printValue(value.of)] };
    case 'day-of':
      return printValue(value.of);
    default:
      return { now: [] };
  }
}
