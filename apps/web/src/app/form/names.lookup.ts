import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';

const NamesQuery = graphql(`
  query Names($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Member {
        name
      }
      ... on Product {
        name
      }
    }
  }
`);

/** The names of these members and products, wherever they stand in a list of many; undefined until they are known. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> | undefined {
  const [{ data, fetching }] = useQuery({
    query: NamesQuery,
    variables: { ids: [...new Set(ids)].slice(0, 100) },
    pause: ids.length === 0,
  });
  if (fetching || !data) return undefined;
  return new Map(
    data.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])),
  );
}
