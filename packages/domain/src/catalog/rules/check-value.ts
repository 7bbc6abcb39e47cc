import { isRefusal } from '../../shared/index.ts';
import type { FactField } from './fact-schema.ts';
import { RULE_LIMITS } from './fact-schema.ts';
import { readLiteral } from './read-literal.ts';
import {
  type Argument,
  argumentsOf,
  eachOf,
  foundOf,
  type Operation,
  readOperation,
} from './read-operation.ts';
import type { ArithmeticOperator, FieldValue, Typed, Value } from './rule.ts';
import { type RuleRefusal, refuseRule } from './rule-refusal.ts';
import {
  type Operand,
  optionsOfValue,
  refuseType,
  typedOf,
  typeSentence,
  unifyOperands,
} from './unify-operands.ts';

/** Reads a part of a rule that has a value. A literal is not judged yet: its type is that of what it meets. */
export function checkOperand(argument: Argument): Operand | RuleRefusal {
  const { stored } = argument;
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return { value: undefined, argument };
  const operation = readOperation(argument, { key: 'rule-expected-value' });
  if (isRefusal(operation)) return operation;
  const value = checkOperation(operation);
  return isRefusal(value) ? value : { value, argument };
}

/** Reads several parts that have values of one type. */
export function checkOperands(parts: readonly Argument[]): readonly Value[] | RuleRefusal {
  const operands = eachOf(parts, checkOperand);
  return isRefusal(operands) ? operands : unifyOperands(operands);
}

function checkOperation(operation: Operation): Value | RuleRefusal {
  switch (operation.operator) {
    case 'var':
      return checkVar(operation);
    case '+':
    case '*':
    case 'min':
    case 'max':
    case '-':
    case '/':
      return checkArithmetic(operation, operation.operator);
    case 'daysSince':
      return checkDaysSince(operation);
    case 'now':
      return checkNow(operation);
    default:
      return refuseRule(
        'rule-operator-unknown',
        operation.place.path,
        { key: 'rule-expected-value' },
        { key: 'rule-found-operation', parameters: { operator: operation.operator.slice(0, 40) } },
      );
  }
}

/** The field an argument names, and its name. */
export function fieldOf({
  stored,
  place,
}: Argument): { readonly name: string; readonly field: FactField } | RuleRefusal {
  if (typeof stored !== 'string')
    return refuseRule('rule-unfit', place.path, { key: 'rule-expected-field' }, foundOf(stored));
  const field = Object.hasOwn(place.schema, stored) ? place.schema[stored] : undefined;
  return field === undefined
    ? refuseRule('rule-field-unknown', place.path, { key: 'rule-expected-field' }, foundOf(stored))
    : { name: stored, field };
}

function checkVar(operation: Operation): Value | RuleRefusal {
  const parts = argumentsOf(operation, 1, 2);
  if (isRefusal(parts)) return parts;
  const [name, otherwise] = parts as readonly [Argument, Argument | undefined];
  const found = fieldOf(name);
  if (isRefusal(found)) return found;
  const { type } = found.field;
  if (type === 'rows')
    return refuseRule(
      'rule-unfit',
      name.place.path,
      { key: 'rule-expected-value' },
      { key: 'rule-type-rows' },
    );
  const about: Typed = found.field.type === 'money' ? { type, currency: found.field.currency } : { type };
  const field: FieldValue = { kind: 'field', name: found.name, ...about };
  if (otherwise === undefined) return field;
  const literal = readLiteral(otherwise, about, optionsOfValue(field, name.place.schema));
  if (isRefusal(literal)) return literal;
  return { kind: 'otherwise', ...about, field, otherwise: literal };
}

function checkNow(operation: Operation): Value | RuleRefusal {
  const nothing = operation.arguments.every(({ stored }) => stored === null);
  if (nothing && operation.arguments.length <= 1) return { kind: 'now', type: 'instant' };
  const none = argumentsOf(operation, 0);
  return isRefusal(none) ? none : { kind: 'now', type: 'instant' };
}

function checkDaysSince(operation: Operation): Value | RuleRefusal {
  const parts = argumentsOf(operation, 1);
  if (isRefusal(parts)) return parts;
  return checkDate(parts[0] as Argument, (of) => ({ kind: 'days-since', type: 'number', of }));
}

/** Reads a part that is a day or a moment. */
export function checkDate<Result>(argument: Argument, make: (value: Value) => Result): Result | RuleRefusal {
  const operand = checkOperand(argument);
  if (isRefusal(operand)) return operand;
  const { value } = operand;
  if (value?.type === 'day' || value?.type === 'instant') return make(value);
  return refuseRule(
    'rule-unfit',
    argument.place.path,
    { key: 'rule-expected-date' },
    value === undefined ? foundOf(argument.stored) : typeSentence(value),
  );
}

function checkArithmetic(operation: Operation, operator: ArithmeticOperator): Value | RuleRefusal {
  const parts = argumentsOf(operation, operator === '/' ? 2 : 1, Number.POSITIVE_INFINITY);
  if (isRefusal(parts)) return parts;
  const operands = eachOf(parts, checkOperand);
  if (isRefusal(operands)) return operands;
  const scales = operator === '*' || operator === '/';
  const values = scales ? eachOf(operands, asQuantity) : unifyOperands(operands);
  if (isRefusal(values)) return values;
  for (const [index, value] of values.entries())
    if ((value.type !== 'number' && value.type !== 'money') || isNothing(value))
      return refuseType(operands[index] as Operand, value, 'rule-type-number');
  const about = scales ? scaledType(operator, values, operands) : typedOf(values[0] as Value);
  if (isRefusal(about)) return about;
  const result: Value = { kind: 'arithmetic', ...about, operator, operands: values };
  return factorsOf(result) <= RULE_LIMITS.factors
    ? result
    : refuseRule(
        'rule-too-long',
        operation.place.path,
        { key: 'rule-expected-factors', parameters: { atMost: RULE_LIMITS.factors } },
        { key: 'rule-found-more' },
      );
}

function asQuantity(operand: Operand): Value | RuleRefusal {
  return operand.value ?? readLiteral(operand.argument, { type: 'number' });
}

/** Money times a number is money, money by a number too, and money by money of its currency is a number; nothing else with money is anything. */
function scaledType(
  operator: '*' | '/',
  values: readonly Value[],
  operands: readonly Operand[],
): Typed | RuleRefusal {
  let type = typedOf(values[0] as Value);
  for (const [index, value] of values.entries()) {
    if (index === 0 || value.type === 'number') continue;
    if (operator === '*' && type.type === 'number') type = typedOf(value);
    else if (operator === '/' && type.type === 'money' && type.currency === value.currency)
      type = { type: 'number' };
    else return refuseType(operands[index] as Operand, value, 'rule-type-number');
  }
  return type;
}

/** True for the literal that stands for being empty. */
export function isNothing(value: Value): boolean {
  return value.kind === 'literal' && value.value === null;
}

/** How many quantities are multiplied or divided by each other at most. */
function factorsOf(value: Value): number {
  if (value.kind !== 'arithmetic') return 1;
  const factors = value.operands.map(factorsOf);
  return value.operator === '*' || value.operator === '/'
    ? factors.reduce((sum, each) => sum + each, 0)
    : Math.max(...factors);
}
