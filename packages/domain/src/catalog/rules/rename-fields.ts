import { GROUPS_FACT } from './fact-schema.ts';
import type { Condition, Value } from './rule.ts';

type Rename = (name: string) => string;

/** The same condition of fields that are called otherwise; fields of rows keep their names. */
export function renameFields(condition: Condition, rename: Rename): Condition {
  const within = (part: Condition) => renameFields(part, rename);
  const value = (part: Value) => renameIn(part, rename);
  switch (condition.kind) {
    case 'constant':
      return condition;
    case 'and':
    case 'or':
      return { ...condition, conditions: condition.conditions.map(within) };
    case 'not':
      return { ...condition, condition: within(condition.condition) };
    case 'equality':
    case 'order':
      return { ...condition, left: value(condition.left), right: value(condition.right) };
    case 'between': {
      const { first, middle, last } = condition;
      return { ...condition, first: value(first), middle: value(middle), last: value(last) };
    }
    case 'includes':
      return { ...condition, choices: value(condition.choices), option: value(condition.option) };
    case 'text':
      return { ...condition, text: value(condition.text), part: value(condition.part) };
    case 'no-rows':
    case 'any-rows':
    case 'some':
    case 'none':
      return { ...condition, rows: rename(condition.rows) };
    case 'in-group':
      return { kind: 'or', conditions: condition.groups.map((group) => includesGroup(group, rename)) };
    default:
      return { ...condition, value: value(condition.value) };
  }
}

function includesGroup(group: string, rename: Rename): Condition {
  return {
    kind: 'includes',
    choices: { kind: 'field', name: rename(GROUPS_FACT), type: 'choices' },
    option: { kind: 'literal', type: 'choice', value: group, written: group },
  };
}

function renameIn(value: Value, rename: Rename): Value {
  switch (value.kind) {
    case 'field':
      return { ...value, name: rename(value.name) };
    case 'otherwise':
      return { ...value, field: { ...value.field, name: rename(value.field.name) } };
    case 'arithmetic':
      return { ...value, operands: value.operands.map((operand) => renameIn(operand, rename)) };
    case 'days-since':
      return { ...value, of: renameIn(value.of, rename) };
    case 'day-of':
      return { ...value, of: renameIn(value.of, rename) };
    default:
      return value;
  }
}
