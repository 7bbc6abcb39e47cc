import { useLingui } from '@lingui/react/macro';
import { useConnection } from '#app/list/use-connection.ts';
import { BinList } from '#app/settings/bin-list.tsx';
import type { BinOfCompaniesQuery as BinOfCompaniesData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { useRestoreParties } from './use-restore-parties.ts';

const BinOfCompaniesQuery = graphql(`
  query BinOfCompanies($first: Int!, $after: String) {
    deletedCompanies(first: $first, after: $after) {
      nodes {
        id
        name
        industry
        city
        deletedAt
        restsUntil
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const VARIABLES = { first: 50 };
const readBin = ({ deletedCompanies }: BinOfCompaniesData) => ({
  ...deletedCompanies,
  ...deletedCompanies.pageInfo,
});

/** The deleted companies. */
export function BinOfCompanies() {
  const { t } = useLingui();
  const list = useConnection({ query: BinOfCompaniesQuery, variables: VARIABLES, read: readBin });
  const onRestore = useRestoreParties();
  return (
    <BinList
      list={list}
      rowOf={({ id, name, industry, city, deletedAt, restsUntil }) => ({
        id,
        name,
        about: [industry, city].filter(Boolean).join(' · '),
        deletedAt: deletedAt ?? '',
        restsUntil: restsUntil ?? '',
      })}
      emptyText={t`No company is deleted. One that is can be brought back for 30 days.`}
      onRestore={onRestore}
    />
  );
}
