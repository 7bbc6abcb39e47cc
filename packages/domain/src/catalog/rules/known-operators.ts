/** The operators that say whether something is so. `var` does too, of a field that is yes or no. */
const CONDITIONS =
  'and or ! == != < <= > >= exists missing some none in contains startsWith endsWith withinLast inGroup';
const VALUES = 'var + - * / min max daysSince now';

/** Every operator a rule may use. */
export const KNOWN_OPERATORS: readonly string[] = `${CONDITIONS} ${VALUES}`.split(' ');

/** What says the same as an operator of JsonLogic that no rule knows (https://jsonlogic.com/operations.html). */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  if: ['and', 'or'],
  '?:': ['and', 'or'],
  '===': ['=='],
  '!==': ['!='],
  '!!': ['exists', '!='],
  all: ['none'],
  missing_some: ['missing', 'or'],
  filter: ['some', 'none'],
  map: ['some', 'none'],
  reduce: ['some', 'none'],
  substr: ['startsWith', 'endsWith', 'contains'],
};

/** The operators to take instead of one that no rule knows; undefined when nobody meant it as JsonLogic does. */
export function operatorsInstead(operator: string): readonly string[] | undefined {
  return Object.hasOwn(INSTEAD, operator) ? INSTEAD[operator] : undefined;
}
