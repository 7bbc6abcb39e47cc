import type { SentenceParameter } from '../shared/index.ts';
import type { AssignmentRule } from './assignment-plan.ts';

/** What the rule for whatever the others leave is called until somebody gives it another name. */
export const OTHERWISE_NAME = { en: 'Everything else', ja: 'その他すべて' } as const;

/** The key of that rule in the plan that every organization begins with. */
export const OTHERWISE_ID = 'otherwise';

/**
 * Whether nobody has given the last rule a name of its own, whatever language its name was read in.
 * Source: ours, because a name that nobody chose is a word of the product's.
 */
export function isNamedByNobody({ id, name }: Pick<AssignmentRule<unknown>, 'id' | 'name'>): boolean {
  return id === OTHERWISE_ID && Object.values<string>(OTHERWISE_NAME).includes(name);
}

/**
 * A rule's name as a sentence mentions it: as it was given, else in the reader's language.
 * Source: as `isNamedByNobody`.
 */
export function nameOfRule(rule: Pick<AssignmentRule<unknown>, 'id' | 'name'>): SentenceParameter {
  return isNamedByNobody(rule) ? OTHERWISE_NAME : rule.name;
}
