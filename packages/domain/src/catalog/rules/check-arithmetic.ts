import { isRefusal } from '../../shared/index.ts';
import { RULE_LIMITS } from './fact-schema.ts';
import { readLiteral } from './read-literal.ts';
import { type Argument, argumentsOf, eachOf, type Operation } from './read-operation.ts';
import type { ArithmeticOperator, Typed, Value } from './rule.ts';
import { type RuleRefusal, refuseRule } from './rule-refusal.ts';
import { isNothing, type Operand, refuseType, typedOf, unifyOperands } from './unify-operands.ts';

/**
 * Numbers are calculated with numbers, amounts with amounts of their currency; products are limited so that none leaves
 * the range of a double.
 * Source: IEEE 754 for the range; unlike currencies are never calculated together, because a rate is of a day.
 */
export function checkArithmetic(
  operation: Operation,
  operator: ArithmeticOperator,
  checkOperand: (argument: Argument) => Operand | RuleRefusal,
): Value | RuleRefusal {
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

/** How many quantities are multiplied or divided by each other at most. */
function factorsOf(value: Value): number {
  if (value.kind !== 'arithmetic') return 1;
  const factors = value.operands.map(factorsOf);
  return value.operator === '*' || value.operator === '/'
    ? factors.reduce((sum, each) => sum + each, 0)
    : Math.max(...factors);
}
