import { useLingui } from '@lingui/react/macro';
import { checkRule, type FactSchema, type StoredRule, sayRule } from '@mikomi/domain/catalog';
import { isRefusal, type Locale } from '@mikomi/domain/shared';
import { RuleBuilder } from '#app/rules/rule-builder.tsx';
import { useRuleFields } from '#app/rules/use-rule-fields.lookup.ts';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import styles from './assignment.module.css';

type ConditionFieldProps = {
  readonly label: string;
  readonly note: string;
  /** As it is stored; null for every lead. */
  readonly condition: unknown;
  /** Told what is written, and what it says in the reader's words. */
  readonly onChange: (condition: StoredRule | null, text: string | null) => void;
};

/** Which leads, by the same conditions as lists and segments have; beneath, what it says and how many it holds for now. */
export function ConditionField({ label, note, condition, onChange }: ConditionFieldProps) {
  const { i18n } = useLingui();
  const { schema, error, retry } = useRuleFields('LEAD');
  return (
    <section className={styles.condition} aria-label={label}>
      <h3 className={styles.label}>{label}</h3>
      <p className={styles.faint}>{note}</p>
      {schema ? (
        <RuleBuilder
          record="LEAD"
          schema={schema}
          rule={(condition as StoredRule | null) ?? undefined}
          onChange={(rule) =>
            onChange(rule ?? null, rule === undefined ? null : said(rule, schema, i18n.locale as Locale))
          }
        />
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={retry} />
      )}
    </section>
  );
}

function said(rule: StoredRule, schema: FactSchema, locale: Locale): string {
  const checked = checkRule(rule, schema);
  return isRefusal(checked) ? '' : sayRule(checked, schema, locale);
}
