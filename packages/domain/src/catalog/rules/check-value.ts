import { isRefusal, ownEntry } from '../../shared/index.ts';
import { checkArithmetic } from './check-arithmetic.ts';
import type { FactField } from './fact-schema.ts';
import { readLiteral } from './read-literal.ts';
import {
  type Argument,
  argumentsOf,
  eachOf,
  foundOf,
  type Operation,
  readOperation,
  refuseOperation,
} from './read-operation.ts';
import type { FieldValue, Typed, Value } from './rule.ts';
import { type RuleRefusal, refuseRule } from './rule-refusal.ts';
import { suchAs } from './such-as.ts';
import { type Operand, optionsOfValue, typeSentence, unifyOperands } from './unify-operands.ts';

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
      return checkArithmetic(operation, operation.operator, checkOperand);
    case 'daysSince':
      return checkDaysSince(operation);
    case 'now':
      return checkNow(operation);
    default:
      return refuseOperation(operation, { key: 'rule-expected-value' });
  }
}

/** The field an argument names, and its name. */
export function fieldOf({
  stored,
  place,
}: Argument): { readonly name: string; readonly field: FactField } | RuleRefusal {
  if (typeof stored !== 'string')
    return refuseRule('rule-unfit', place.path, { key: 'rule-expected-field' }, foundOf(stored));
  const field = ownEntry(place.schema, stored);
  return field === undefined
    ? refuseRule(
        'rule-field-unknown',
        place.path,
        suchAs({ key: 'rule-expected-field' }, stored, Object.keys(place.schema)),
        foundOf(stored),
      )
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
