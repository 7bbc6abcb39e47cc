import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';

const ImportNameQuery = graphql(`
  query ImportName($id: ID!) {
    import(id: $id) {
      id
      name
    }
  }
`);

/** The name of the import that a list is narrowed to; of one that the reader may not see, that it is one. */
export function useImportName(id: string | undefined): string | undefined {
  const { t } = useLingui();
  const [{ data, fetching }] = useQuery({
    query: ImportNameQuery,
    variables: { id: id ?? '' },
    pause: id === undefined,
  });
  return data?.import?.name ?? (fetching ? undefined : t`an import`);
}
