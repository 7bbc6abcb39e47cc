import { ownEntry } from '../../shared/index.ts';
import type { Condition, Value } from './rule.ts';
import type { SqlExpression } from './sql-columns.ts';
import type { SqlScope } from './sql-scope.ts';

/** A test of one field alone that stands in another table, and how it is asked there. */
interface AskedThrough {
  readonly from: string;
  readonly on: string;
  readonly scope: SqlScope;
}

/**
 * How a test is asked of the table that its only field stands in; undefined where it stands in none, or where the test could hold of
 * an empty value: a record that names nothing there is empty too, and would not be found by looking there.
 */
export function askedThrough(condition: Condition, scope: SqlScope): AskedThrough | undefined {
  const [name, ...others] = new Set(operandsOf(condition)?.flatMap(fieldOf));
  if (name === undefined || others.length > 0) return undefined;
  const column = ownEntry(scope.columns, name);
  const through = column && 'through' in column ? column.through : undefined;
  if (through === undefined) return undefined;
  const { as } = column as SqlExpression;
  const { from, on, ...value } = through;
  const columns = { ...scope.columns, [name]: { as, ...value } };
  return { from, on, scope: { ...scope, columns } };
}

/** What a test compares, where it holds of nothing that is empty. */
function operandsOf(condition: Condition): readonly Value[] | undefined {
  const operands = comparedIn(condition);
  const areEmptyTogether = (value: Value) => isPlain(value) || isAskedForKey(condition, value);
  return operands?.every(areEmptyTogether) ? operands : undefined;
}

/** A set that is asked for a key: what is empty has none. Of what else it is compared with it is read whole. */
function isAskedForKey(condition: Condition, value: Value): boolean {
  return condition.kind === 'includes' && value === condition.choices && value.kind === 'field';
}

function comparedIn(condition: Condition): readonly Value[] | undefined {
  switch (condition.kind) {
    case 'holds':
    case 'filled':
    case 'within-last':
      return [condition.value];
    case 'equality':
      return condition.operator === '==' && hasLiteral(condition)
        ? [condition.left, condition.right]
        : undefined;
    case 'order':
      return [condition.left, condition.right];
    case 'between':
      return [condition.first, condition.middle, condition.last];
    case 'one-of':
      return [condition.value, ...condition.list];
    case 'text':
      return [condition.text, condition.part];
    case 'includes':
      return [condition.choices, condition.option];
    default:
      return undefined;
  }
}

/** Two values of one field are the same where both are empty. */
const hasLiteral = ({ left, right }: { readonly left: Value; readonly right: Value }): boolean =>
  left.kind === 'literal' || right.kind === 'literal';

/** A value that is empty where its field is. */
function isPlain(value: Value): boolean {
  switch (value.kind) {
    case 'field':
      return value.type !== 'choices';
    case 'literal':
      return value.value !== null;
    case 'days-since':
    case 'day-of':
      return isPlain(value.of);
    case 'now':
    case 'today':
      return true;
    default:
      return false;
  }
}

function fieldOf(value: Value): readonly string[] {
  if (value.kind === 'field') return [value.name];
  return value.kind === 'days-since' || value.kind === 'day-of' ? fieldOf(value.of) : [];
}
