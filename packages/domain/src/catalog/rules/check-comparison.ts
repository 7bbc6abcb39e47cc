import { isRefusal } from '../../shared/index.ts';
import { checkOperand, checkOperands, fieldOf } from './check-value.ts';
import type { FactField } from './fact-schema.ts';
import { type Argument, argumentsOf, eachOf, foundOf, type Operation } from './read-operation.ts';
import type { Condition, EqualityOperator, FieldValue, OrderOperator, Value } from './rule.ts';
import { type RuleRefusal, refuseRule } from './rule-refusal.ts';
import { isNothing, typeSentence } from './unify-operands.ts';

/** Two values of one type are equal or not; nothing equals nothing, and being equal to null is being empty. */
export function checkEquality(operation: Operation, operator: EqualityOperator): Condition | RuleRefusal {
  const parts = argumentsOf(operation, 2);
  if (isRefusal(parts)) return parts;
  const values = checkOperands(parts);
  if (isRefusal(values)) return values;
  const [left, right] = values as readonly [Value, Value];
  const kind = operator === '==' ? 'empty' : 'filled';
  if (isNothing(right) && left.kind !== 'literal') return { kind, value: left };
  if (isNothing(left) && right.kind !== 'literal') return { kind, value: right };
  return { kind: 'equality', operator, left, right };
}

const ORDERED: ReadonlySet<string> = new Set(['text', 'number', 'money', 'day', 'instant']);

/** Two or three values of one type that has an order stand in it; three say that the middle is between the others. */
export function checkOrder(operation: Operation, operator: OrderOperator): Condition | RuleRefusal {
  const parts = argumentsOf(operation, 2, 3);
  if (isRefusal(parts)) return parts;
  const values = checkFilled(parts, checkOperands(parts));
  if (isRefusal(values)) return values;
  const [first, middle, last] = values as readonly [Value, Value, Value | undefined];
  if (!ORDERED.has(first.type))
    return refuseRule(
      'rule-unfit',
      operation.place.path,
      { key: 'rule-expected-ordered' },
      typeSentence(first),
    );
  return last === undefined
    ? { kind: 'order', operator, left: first, right: middle }
    : { kind: 'between', operator, first, middle, last };
}

/** Nothing may be asked whether it equals something; in any other place it is a mistake. */
export function checkFilled(
  parts: readonly Argument[],
  values: readonly Value[] | RuleRefusal,
): readonly Value[] | RuleRefusal {
  if (isRefusal(values)) return values;
  const index = values.findIndex(isNothing);
  const part = parts[index];
  if (part === undefined) return values;
  return refuseRule('rule-unfit', part.place.path, { key: 'rule-expected-filled' }, foundOf(part.stored));
}

/** A yes-or-no field alone is a condition: that it says yes. */
export function checkHolds(argument: Argument): Condition | RuleRefusal {
  const operand = checkOperand(argument);
  if (isRefusal(operand)) return operand;
  const value = operand.value as Value;
  if (value.type === 'boolean') return { kind: 'holds', value };
  return refuseRule(
    'rule-unfit',
    argument.place.path,
    { key: 'rule-expected-condition' },
    typeSentence(value),
  );
}

/** Asks whether a field is filled. Several arguments are the parts of one name, as elsewhere in JsonLogic. */
export function checkExists(operation: Operation): Condition | RuleRefusal {
  const parts = argumentsOf(operation, 1, Number.POSITIVE_INFINITY);
  if (isRefusal(parts)) return parts;
  const names = parts.map(({ stored }) => stored);
  const wrong = parts.find(({ stored }) => typeof stored !== 'string');
  const found = fieldOf(wrong ?? { stored: names.join('.'), place: (parts[0] as Argument).place });
  return isRefusal(found) ? found : emptiness(found, false);
}

/** Asks whether any of several fields is empty, which is when JsonLogic's list of the missing ones counts as true. */
export function checkMissing(operation: Operation): Condition | RuleRefusal {
  const parts = argumentsOf(operation, 1, Number.POSITIVE_INFINITY);
  if (isRefusal(parts)) return parts;
  const found = eachOf(parts, fieldOf);
  if (isRefusal(found)) return found;
  const conditions = found.map((each) => emptiness(each, true));
  return conditions.length === 1 ? (conditions[0] as Condition) : { kind: 'or', conditions };
}

function emptiness(
  { name, field }: { readonly name: string; readonly field: FactField },
  empty: boolean,
): Condition {
  if (field.type === 'rows') return { kind: empty ? 'no-rows' : 'any-rows', rows: name };
  const value: FieldValue =
    field.type === 'money'
      ? { kind: 'field', name, type: field.type, currency: field.currency }
      : { kind: 'field', name, type: field.type };
  return { kind: empty ? 'empty' : 'filled', value };
}
