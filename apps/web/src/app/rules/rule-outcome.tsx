import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { checkRule, type FactSchema, ruleWords, type StoredRule, sayRule } from '@mikomi/domain/catalog';
import { isRefusal, type Locale, sayer, sharedWords } from '@mikomi/domain/shared';
import type { RuleRecord } from '#generated/graphql.ts';
import styles from './rule-builder.module.css';
import { useRuleCount } from './use-rule-count.lookup.ts';

const sayRefusal = sayer(sharedWords, ruleWords);

type RuleOutcomeProps = {
  readonly record: RuleRecord;
  readonly schema: FactSchema;
  readonly rule: StoredRule | undefined;
  /** Whether something was begun that asks nothing yet. */
  readonly isUnfinished: boolean;
};

/** What is written so far as a sentence, and how many records it holds for. */
export function RuleOutcome({ record, schema, rule, isUnfinished }: RuleOutcomeProps) {
  const { t, i18n } = useLingui();
  const { count, hasFailed } = useRuleCount(record, rule);
  const checked = rule === undefined ? undefined : checkRule(rule, schema);
  const locale = i18n.locale as Locale;
  const unfit = isRefusal(checked) ? checked : undefined;
  const said = checked && !isRefusal(checked) ? begun(sayRule(checked, schema, locale)) : undefined;
  const counted = (records: number) =>
    plural(records, { 10001: '10,000+ fit now', one: '# fits now', other: '# fit now' });
  const size =
    count === undefined ? '…' : count === null ? t`Too many to count while you type` : counted(count);
  return (
    <div className={styles.outcome}>
      <p className={styles.sentence}>
        {unfit
          ? sayRefusal(
              { key: unfit.because, ...(unfit.parameters && { parameters: unfit.parameters }) },
              locale,
            )
          : (said ?? t`Choose a field to narrow it down.`)}
      </p>
      <p className={styles.count} role="status" aria-live="polite">
        {rule === undefined || unfit ? '' : hasFailed ? t`It could not be counted just now.` : size}
      </p>
      {isUnfinished ? (
        <p className={styles.note}>{t`A condition is not finished and asks nothing yet.`}</p>
      ) : null}
    </div>
  );
}

/** As a sentence begins. */
function begun(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}
