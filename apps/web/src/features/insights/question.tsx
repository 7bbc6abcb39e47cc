import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { holds } from './period-search.ts';
import styles from './question.module.css';

const QuestionPeriod = graphql(`
  fragment Question_Period on Period {
    kind
    from
    to
    label(locale: $locale)
  }
`);

type QuestionProps = {
  readonly period: FragmentType<typeof QuestionPeriod>;
  readonly today: string;
  /** Whose results are asked for; everybody's without it. */
  readonly name: string | undefined;
};

/** The question that the insights of a period answer. */
export function Question({ period, today, name }: QuestionProps) {
  const { kind, label, from, to } = readFragment(QuestionPeriod, period);
  const { t } = useLingui();
  const isNow = holds({ from, to }, today);
  const asked = () => {
    if (name !== undefined) return t`How did ${name} do? (${label})`;
    if (isNow && kind === 'DAY') return t`How did we do today?`;
    if (isNow && kind === 'WEEK') return t`How did we do this week?`;
    if (isNow && kind === 'MONTH') return t`How did we do this month?`;
    if (isNow && kind === 'QUARTER') return t`How did we do this quarter?`;
    if (isNow && kind === 'FISCAL_YEAR') return t`How did we do this fiscal year?`;
    if (kind === 'DAY') return t`How did we do on ${label}?`;
    return kind === 'WEEK' || kind === 'CUSTOM'
      ? t`How did we do? (${label})`
      : t`How did we do in ${label}?`;
  };
  return <h1 className={styles.question}>{asked()}</h1>;
}
