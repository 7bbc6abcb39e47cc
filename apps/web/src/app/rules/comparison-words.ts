import { useLingui } from '@lingui/react/macro';
import type { Comparison } from './rule-draft.ts';

/** What the comparisons are called. */
export function useComparisonWords(): (comparison: Comparison) => string {
  const { t } = useLingui();
  const words: Readonly<Record<Comparison, string>> = {
    contains: t`contains`,
    starts: t`begins with`,
    is: t`is`,
    'is-not': t`is not`,
    'at-least': t`is at least`,
    'at-most': t`is at most`,
    within: t`lies in the last`,
    'longer-ago': t`lies longer ago than`,
    from: t`lies on or after`,
    until: t`lies on or before`,
    yes: t`yes`,
    no: t`no`,
    'one-of': t`is one of`,
    'none-of': t`is none of`,
    'has-any': t`has any of`,
    'has-none': t`has none of`,
    'in-group': t`in any of`,
    'not-in-group': t`in none of`,
    some: t`one of them has`,
    none: t`none of them has`,
    empty: t`is empty`,
    filled: t`is filled in`,
  };
  return (comparison) => words[comparison];
}
