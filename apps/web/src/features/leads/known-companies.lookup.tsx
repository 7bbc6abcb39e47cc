import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { graphql } from '#generated/index.ts';
import { KnownParties } from './known-parties.tsx';
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

type KnownCompaniesProps = {
  readonly name: string;
  readonly onUse: (company: ChosenParty) => void;
};

/** Companies that fit the name as far as it is typed. */
export function KnownCompanies({ name, onUse }: KnownCompaniesProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const search = useSettled(name.trim(), 250);
  const pause = search.length < 2;
  const [{ data }] = useQuery({ query: KnownCompaniesQuery, variables: { search }, pause });
  const parties = (pause ? [] : (data?.companies.nodes ?? [])).map(({ id, name: known, industry, city }) => ({
    id,
    name: known,
    detail: formats.list([industry, city].filter((part) => part !== null && part !== undefined)),
  }));
  return <KnownParties title={t`Known already?`} parties={parties} onUse={onUse} />;
}
