import { useLingui } from '@lingui/react/macro';
import { checkRule, sayRule } from '@mikomi/domain/catalog';
import { isRefusal, type Locale } from '@mikomi/domain/shared';
import type { RuleRecord } from '#generated/graphql.ts';
import { useRuleFields } from './use-rule-fields.lookup.ts';

/** A rule as a sentence; undefined without one, before its fields are known, and where it can't be asked. */
export function useSaidRule(record: RuleRecord, rule: unknown): string | undefined {
  const { i18n } = useLingui();
  const { schema } = useRuleFields(record, rule !== undefined);
  const checked = schema && rule !== undefined ? checkRule(rule, schema) : undefined;
  return schema && checked && !isRefusal(checked)
    ? sayRule(checked, schema, i18n.locale as Locale)
    : undefined;
}
