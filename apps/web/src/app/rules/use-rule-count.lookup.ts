import type { StoredRule } from '@mikomi/domain/catalog';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { RuleRecord } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { useSettled } from '../form/use-settled.ts';

const RuleCountQuery = graphql(`
  query RuleCount($record: RuleRecord!, $rule: JSON!) {
    ruleCount(record: $record, rule: $rule)
  }
`);

/** A breath after the last key, and no longer: the next one gives up what is being counted. */
const PAUSE = 150;

/** How many records a rule holds for: undefined while it is counted, null where that takes too long. */
export function useRuleCount(
  record: RuleRecord,
  rule: StoredRule | undefined,
): { readonly count: number | null | undefined; readonly hasFailed: boolean } {
  const written = rule === undefined ? '' : JSON.stringify(rule);
  const settled = useSettled(written, PAUSE);
  const variables = useMemo(
    () => ({ record, rule: settled === '' ? true : (JSON.parse(settled) as StoredRule) }),
    [record, settled],
  );
  const [{ data, error, fetching, stale }] = useQuery({
    query: RuleCountQuery,
    variables,
    pause: settled === '',
    requestPolicy: 'network-only',
  });
  const isCurrent = settled === written && settled !== '' && !fetching && !stale;
  return {
    count: isCurrent && data ? data.ruleCount : undefined,
    hasFailed: isCurrent && error !== undefined,
  };
}
