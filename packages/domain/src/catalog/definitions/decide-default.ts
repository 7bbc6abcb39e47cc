import { addDays, dayOf } from '../../shared/index.ts';
import type { CustomValue } from '../custom-value.ts';
import { compileRule } from '../rules/compile-rule.ts';
import type { Facts } from '../rules/fact-schema.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { FieldDefinition } from './field-definition.ts';

/**
 * A new record has its field's default: a fixed value, a day counted from today in the zone, its maker, or what the
 * first rule that holds gives.
 * Source: ours, because a default is decided once, at the making: worked out at every look, old records would change by
 * themselves.
 */
export function decideDefault(
  { defaultValue }: Pick<FieldDefinition, 'defaultValue'>,
  record: { readonly facts: Facts; readonly makerId: string | null },
  context: RuleContext,
): CustomValue | null {
  switch (defaultValue?.kind) {
    case undefined:
      return null;
    case 'VALUE':
      return defaultValue.value;
    case 'TODAY':
      return addDays(dayOf(context.now, context.zone), defaultValue.plusDays);
    case 'MAKER':
      return record.makerId;
    case 'BY_RULE': {
      const met = defaultValue.cases.find(({ when }) => compileRule(when)(record.facts, context));
      return met?.value ?? defaultValue.otherwise;
    }
  }
}
