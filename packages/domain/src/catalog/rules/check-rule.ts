import { isRefusal } from '../../shared/index.ts';
import { checkEquality, checkExists, checkHolds, checkMissing, checkOrder } from './check-comparison.ts';
import { checkGroups, checkIn, checkText, checkWithinLast } from './check-membership.ts';
import { fieldOf } from './check-value.ts';
import type { FactSchema } from './fact-schema.ts';
import {
  type Argument,
  argumentsOf,
  eachOf,
  foundOf,
  type Operation,
  readOperation,
  refuseOperation,
} from './read-operation.ts';
import type { Condition, Rule } from './rule.ts';
import { type RuleRefusal, refuseRule } from './rule-refusal.ts';

/**
 * Checks a rule against the fields it may ask about, when it is saved: what comes back is typed in every part, or the
 * refusal of the first part that does not fit. The syntax is JsonLogic's (https://jsonlogic.com/operations.html), restricted
 * to predicates whose types are known, with `exists`, `contains`, `startsWith`, `endsWith`, `daysSince`, `withinLast`, `now`
 * and `inGroup` of our own. JsonLogic's `all` is not among them: it is false when there are no rows, which surprises; `none`
 * of the opposite says what is meant. `path` leads to the rule within what it is a part of.
 * Source: JsonLogic, "Supported Operations" (https://jsonlogic.com/operations.html), for the syntax; types are ours, because
 * JsonLogic compares like JavaScript, where '' is less than 1.
 */
export function checkRule(
  stored: unknown,
  schema: FactSchema,
  path: readonly string[] = [],
): Rule | RuleRefusal {
  const rule = checkCondition({
    stored,
    place: { schema, path: [], depth: 0, count: { operations: 0, arguments: 0 } },
  });
  return isRefusal(rule) && path.length > 0 ? { ...rule, path: [...path, ...(rule.path ?? [])] } : rule;
}

function checkCondition(argument: Argument): Condition | RuleRefusal {
  if (typeof argument.stored === 'boolean') return { kind: 'constant', value: argument.stored };
  const operation = readOperation(argument, { key: 'rule-expected-condition' });
  return isRefusal(operation) ? operation : checkOperation(operation, argument);
}

function checkOperation(operation: Operation, argument: Argument): Condition | RuleRefusal {
  switch (operation.operator) {
    case 'and':
    case 'or':
      return checkJunction(operation, operation.operator);
    case '!':
      return checkNot(operation);
    case '==':
    case '!=':
      return checkEquality(operation, operation.operator);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return checkOrder(operation, operation.operator);
    case 'exists':
      return checkExists(operation);
    case 'missing':
      return checkMissing(operation);
    case 'some':
    case 'none':
      return checkRows(operation, operation.operator);
    case 'in':
      return checkIn(operation);
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return checkText(operation, operation.operator);
    case 'withinLast':
      return checkWithinLast(operation);
    case 'inGroup':
      return checkGroups(operation);
    case 'var':
      return checkHolds(argument);
    default:
      return refuseOperation(operation, { key: 'rule-expected-condition' });
  }
}

function checkJunction(operation: Operation, kind: 'and' | 'or'): Condition | RuleRefusal {
  const parts = argumentsOf(operation, 1, Number.POSITIVE_INFINITY);
  if (isRefusal(parts)) return parts;
  const conditions = eachOf(parts, checkCondition);
  return isRefusal(conditions) ? conditions : { kind, conditions };
}

function checkNot(operation: Operation): Condition | RuleRefusal {
  const parts = argumentsOf(operation, 1);
  if (isRefusal(parts)) return parts;
  const condition = checkCondition(parts[0] as Argument);
  return isRefusal(condition) ? condition : { kind: 'not', condition };
}

function checkRows(operation: Operation, kind: 'some' | 'none'): Condition | RuleRefusal {
  const parts = argumentsOf(operation, 2);
  if (isRefusal(parts)) return parts;
  const [of, about] = parts as readonly [Argument, Argument];
  const found = readRows(of);
  if (isRefusal(found)) return found;
  const condition = checkCondition({ ...about, place: { ...about.place, schema: found.schema } });
  return isRefusal(condition) ? condition : { kind, rows: found.name, condition };
}

/** Reads `{"var": name}` of a field that holds rows. */
function readRows(argument: Argument): { readonly name: string; readonly schema: FactSchema } | RuleRefusal {
  const { stored, place } = argument;
  const unfit = () => refuseRule('rule-unfit', place.path, { key: 'rule-type-rows' }, foundOf(stored));
  const operation = readOperation(argument, { key: 'rule-type-rows' });
  if (isRefusal(operation)) return operation;
  if (operation.operator !== 'var') return unfit();
  const parts = argumentsOf(operation, 1);
  if (isRefusal(parts)) return parts;
  const found = fieldOf(parts[0] as Argument);
  if (isRefusal(found)) return found;
  return found.field.type === 'rows' ? { name: found.name, schema: found.field.rows } : unfit();
}
