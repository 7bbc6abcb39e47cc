import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { graphql } from '#generated/index.ts';
import type { ChosenParty } from './new-lead-values.ts';

const KnownCompaniesQuery = graphql(`
  query KnownCompanies($search: String!) {
    companies(first: 4, filter: { search: $search }) {
      nodes {
        id
        name
        industry
        city
      }
    }
  }
`);

/** Companies that fit the name as far as it is typed. */
export function useKnownCompanies(name: string): readonly ChosenParty[] {
  const formats = useFormats();
  const search = useSettled(name.trim(), 250);
  const pause = search.length < 2;
  const [{ data }] = useQuery({ query: KnownCompaniesQuery, variables: { search }, pause });
  return (pause ? [] : (data?.companies.nodes ?? [])).map(({ id, name: known, industry, city }) => ({
    id,
    name: known,
    detail: formats.list([industry, city].filter((part) => part !== null && part !== undefined)),
  }));
}
