import type { FactField, FactOption, FactSchema } from '@mikomi/domain/catalog';
import { useMemo } from 'react';
import { type CombinedError, useQuery } from 'urql';
import type { RuleFieldsQuery as RuleFieldsData, RuleRecord } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const RuleFieldsQuery = graphql(`
  query RuleFields($record: RuleRecord!) {
    ruleFields(record: $record) {
      name
      label
      type
      currency
      options {
        key
        label
        inUse
      }
      rows {
        name
        label
        type
        currency
        options {
          key
          label
          inUse
        }
      }
    }
  }
`);

type Told = RuleFieldsData['ruleFields'][number];
type ToldRow = NonNullable<Told['rows']>[number];

/** What rules about a kind of record may ask, as they are checked and said. */
export function useRuleFields(
  record: RuleRecord,
  isNeeded = true,
): {
  readonly schema: FactSchema | undefined;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
} {
  const variables = useMemo(() => ({ record }), [record]);
  const [{ data, error }, read] = useQuery({
    query: RuleFieldsQuery,
    variables,
    pause: !isNeeded,
    requestPolicy: 'cache-and-network',
  });
  const fields = data?.ruleFields;
  const schema = useMemo(
    () => fields && Object.fromEntries(fields.map((field) => [field.name, fieldOf(field)])),
    [fields],
  );
  return {
    schema,
    error: data ? undefined : error,
    retry: () => read({ requestPolicy: 'network-only' }),
  };
}

/** An option that is out of use keeps its name in sentences and is not offered. */
export type OfferedOption = FactOption & { readonly inUse: boolean };

function fieldOf(told: Told | ToldRow): FactField {
  const { label, type, currency, options } = told;
  const offered = options ? { options } : {};
  if (type === 'ROWS') {
    const rows = 'rows' in told ? (told.rows ?? []) : [];
    return { type: 'rows', label, rows: Object.fromEntries(rows.map((row) => [row.name, fieldOf(row)])) };
  }
  if (type === 'MONEY') return { type: 'money', label, currency: currency ?? '' };
  if (type === 'CHOICE') return { type: 'choice', label, ...offered };
  if (type === 'CHOICES') return { type: 'choices', label, ...offered };
  return { type: PLAIN[type], label };
}

const PLAIN = {
  TEXT: 'text',
  NUMBER: 'number',
  DAY: 'day',
  INSTANT: 'instant',
  BOOLEAN: 'boolean',
} as const;
