import { isRefusal, ownEntry } from '../../shared/index.ts';
import { checkFilled } from './check-comparison.ts';
import { checkDate, checkOperand } from './check-value.ts';
import { GROUPS_FACT, RULE_LIMITS } from './fact-schema.ts';
import { readLiteral } from './read-literal.ts';
import {
  type Argument,
  argumentsOf,
  countArguments,
  eachOf,
  foundOf,
  type Operation,
} from './read-operation.ts';
import { type Condition, type LiteralValue, SPAN_UNITS, type TextOperator, type Value } from './rule.ts';
import { type RuleRefusal, refuseRule } from './rule-refusal.ts';
import { type Operand, optionsOfValue, refuseType, unifyOperands } from './unify-operands.ts';

/** A value is one of a list, an option one of a set of choices, or a text a part of another, as JsonLogic has it. */
export function checkIn(operation: Operation): Condition | RuleRefusal {
  const parts = argumentsOf(operation, 2);
  if (isRefusal(parts)) return parts;
  const [first, second] = parts as readonly [Argument, Argument];
  if (Array.isArray(second.stored)) return checkOneOf(first, second, second.stored);
  return checkHas(second, first, 'contains');
}

/** A text contains, begins with or ends with another; `contains` of a set of choices asks for one of them. */
export function checkText(operation: Operation, operator: TextOperator): Condition | RuleRefusal {
  const parts = argumentsOf(operation, 2);
  if (isRefusal(parts)) return parts;
  return checkHas(parts[0] as Argument, parts[1] as Argument, operator);
}

function checkHas(whole: Argument, part: Argument, operator: TextOperator): Condition | RuleRefusal {
  const operands = eachOf([whole, part], checkOperand);
  if (isRefusal(operands)) return operands;
  const [container, item] = operands as readonly [Operand, Operand];
  if (operator === 'contains' && container.value?.type === 'choices')
    return checkIncludes(container.value, item);
  const values = checkFilled([whole, part], unifyOperands(operands));
  if (isRefusal(values)) return values;
  const [text, piece] = values as readonly [Value, Value];
  return text.type === 'text'
    ? { kind: 'text', operator, text, part: piece }
    : refuseType(container, text, operator === 'contains' ? 'rule-expected-container' : 'rule-type-text');
}

function checkIncludes(choices: Value, item: Operand): Condition | RuleRefusal {
  const { argument } = item;
  const options = optionsOfValue(choices, argument.place.schema);
  const option = item.value ?? readLiteral(argument, { type: 'choice' }, options);
  const filled = checkFilled([argument], isRefusal(option) ? option : [option]);
  if (isRefusal(filled)) return filled;
  const [only] = filled as readonly [Value];
  return only.type === 'choice'
    ? { kind: 'includes', choices, option: only }
    : refuseType(item, only, 'rule-type-choice');
}

function checkOneOf(first: Argument, second: Argument, items: readonly unknown[]): Condition | RuleRefusal {
  if (items.length > RULE_LIMITS.listLength)
    return refuseRule(
      'rule-too-long',
      second.place.path,
      { key: 'rule-expected-listLength', parameters: { atMost: RULE_LIMITS.listLength } },
      foundOf(items),
    );
  const refused = countArguments(second.place, items.length);
  if (refused) return refused;
  const operand = checkOperand(first);
  if (isRefusal(operand)) return operand;
  if (operand.value?.type === 'choices') return refuseType(operand, operand.value, 'rule-expected-single');
  const parts = items.map(
    (stored, index): Argument => ({
      stored,
      place: { ...second.place, path: [...second.place.path, String(index)] },
    }),
  );
  const literals = eachOf(parts, asLiteral);
  if (isRefusal(literals)) return literals;
  const values = checkFilled([first, ...parts], unifyOperands([operand, ...literals]));
  if (isRefusal(values)) return values;
  const [value, ...list] = values as readonly [Value, ...LiteralValue[]];
  return { kind: 'one-of', value, list };
}

function asLiteral(argument: Argument): Operand | RuleRefusal {
  return typeof argument.stored === 'object' && argument.stored !== null
    ? refuseRule(
        'rule-unfit',
        argument.place.path,
        { key: 'rule-expected-literal' },
        foundOf(argument.stored),
      )
    : { value: undefined, argument };
}

/** A day or a moment lies in the span that ends now: `[field, count, unit]`. */
export function checkWithinLast(operation: Operation): Condition | RuleRefusal {
  const parts = argumentsOf(operation, 3);
  if (isRefusal(parts)) return parts;
  const [date, count, unit] = parts as readonly [Argument, Argument, Argument];
  const value = checkDate(date, (dated) => dated);
  if (isRefusal(value)) return value;
  const whole = Number.isInteger(count.stored) ? (count.stored as number) : 0;
  if (whole < 1 || whole > RULE_LIMITS.span)
    return refuseRule(
      'rule-unfit',
      count.place.path,
      { key: 'rule-expected-count', parameters: { atMost: RULE_LIMITS.span } },
      foundOf(count.stored),
    );
  const units = value.type === 'day' ? SPAN_UNITS.slice(2) : SPAN_UNITS;
  const known = units.find((each) => each === unit.stored);
  return known === undefined
    ? refuseRule(
        'rule-unfit',
        unit.place.path,
        { key: 'rule-expected-unit', parameters: { units } },
        foundOf(unit.stored),
      )
    : { kind: 'within-last', value, count: whole, unit: known };
}

/** The record is in any of the groups. */
export function checkGroups(operation: Operation): Condition | RuleRefusal {
  const parts = argumentsOf(operation, 1, Number.POSITIVE_INFINITY);
  if (isRefusal(parts)) return parts;
  const { path, schema } = operation.place;
  const field = ownEntry(schema, GROUPS_FACT);
  if (field?.type !== 'choices')
    return refuseRule(
      'rule-field-unknown',
      path,
      { key: 'rule-expected-groups' },
      { key: 'rule-found-nothing' },
    );
  const groups = eachOf(parts, (part) => readLiteral(part, { type: 'choice' }, field.options));
  const filled = checkFilled(parts, groups);
  if (isRefusal(filled)) return filled;
  return { kind: 'in-group', groups: (filled as readonly LiteralValue[]).map(({ value }) => String(value)) };
}
