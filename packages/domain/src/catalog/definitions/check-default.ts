import { isRefusal, isWhole, type Refusal, refuse } from '../../shared/index.ts';
import {
  type CustomValue,
  type CustomValueContext,
  type CustomValueRefusal,
  readCustomValue,
} from '../custom-value.ts';
import { checkRule } from '../rules/check-rule.ts';
import type { FactSchema } from '../rules/fact-schema.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleRefusal } from '../rules/rule-refusal.ts';
import type { FieldDefault, FieldDefinition } from './field-definition.ts';
import { type ConstraintRefusal, keepToConstraints } from './keep-to-constraints.ts';

/** Why a field has no such default. */
export type DefaultRefusal =
  | CustomValueRefusal
  | ConstraintRefusal
  | RuleRefusal
  | Refusal<'default-of-other-type' | 'default-blank' | 'default-days-unfit'>;

/** As far as today may be from a default day: a hundred years. */
const FARTHEST = 36_600;
const PATH = ['defaultValue'];

/**
 * A default is of its field's type and keeps to its constraints; it comes back in the form that values are stored in.
 * Source: ours, because a default that its own field refuses would stand in the way of every new record.
 */
export function checkDefault(
  definition: FieldDefinition<unknown>,
  schema: FactSchema,
  context: CustomValueContext,
): FieldDefault | null | DefaultRefusal {
  const { defaultValue, type } = definition;
  switch (defaultValue?.kind) {
    case undefined:
      return null;
    case 'TODAY':
      if (type !== 'DATE') return refuse('default-of-other-type', { path: PATH });
      return isWhole(defaultValue.plusDays, -FARTHEST, FARTHEST)
        ? defaultValue
        : refuse('default-days-unfit', { path: PATH, parameters: { atMost: FARTHEST } });
    case 'MAKER':
      return type === 'MEMBER' ? defaultValue : refuse('default-of-other-type', { path: PATH });
    case 'VALUE': {
      const value = checkValue(definition, defaultValue.value, PATH, context);
      return isRefusal(value) ? value : { kind: 'VALUE', value };
    }
    case 'BY_RULE':
      return checkByRule(definition, defaultValue, schema, context);
  }
}

function checkByRule(
  definition: FieldDefinition<unknown>,
  stored: FieldDefault<unknown> & { readonly kind: 'BY_RULE' },
  schema: FactSchema,
  context: CustomValueContext,
): FieldDefault | DefaultRefusal {
  const cases: { readonly when: Rule; readonly value: CustomValue }[] = [];
  for (const [index, each] of stored.cases.entries()) {
    const path = [...PATH, 'cases', String(index)];
    const when = checkRule(each.when, schema, [...path, 'when']);
    if (isRefusal(when)) return when;
    const value = checkValue(definition, each.value, [...path, 'value'], context);
    if (isRefusal(value)) return value;
    cases.push({ when, value });
  }
  if (stored.otherwise === null) return { kind: 'BY_RULE', cases, otherwise: null };
  const otherwise = checkValue(definition, stored.otherwise, [...PATH, 'otherwise'], context);
  return isRefusal(otherwise) ? otherwise : { kind: 'BY_RULE', cases, otherwise };
}

function checkValue(
  definition: FieldDefinition<unknown>,
  value: unknown,
  path: readonly string[],
  context: CustomValueContext,
): CustomValue | DefaultRefusal {
  const read = readCustomValue(definition, value, context);
  if (isRefusal(read)) return { ...read, path };
  if (read === null) return refuse('default-blank', { path });
  const kept = keepToConstraints(definition, read);
  return isRefusal(kept) ? { ...kept, path } : kept;
}
