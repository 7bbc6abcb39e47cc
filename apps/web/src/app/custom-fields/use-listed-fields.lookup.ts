import { useMemo } from 'react';
import { type CombinedError, useQuery } from 'urql';
import type { CustomFieldRecord } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import type { ListedField } from './custom-filter.ts';

const ListedFieldsQuery = graphql(`
  query ListedFields($record: CustomFieldRecord!) {
    customFields(record: $record, archived: true) {
      id
      key
      record
      label
      type
      required
      archived
      options {
        key
        label
      }
    }
  }
`);

/** The fields that records of a list are found and sorted by, those out of use too; read only when they are needed. */
export function useListedFields(
  record: CustomFieldRecord,
  isNeeded = true,
): {
  readonly fields: readonly ListedField[] | undefined;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
} {
  const variables = useMemo(() => ({ record }), [record]);
  const [{ data, error }, read] = useQuery({ query: ListedFieldsQuery, variables, pause: !isNeeded });
  return {
    fields: data?.customFields,
    error: data ? undefined : error,
    retry: () => read({ requestPolicy: 'network-only' }),
  };
}
