import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useConnection } from '#app/list/use-connection.ts';
import { BinList, type BinRow } from '#app/settings/bin-list.tsx';
import type { BinOfContactsQuery as BinOfContactsData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { EraseContact } from './erase-contact.tsx';
import { useRestoreParties } from './use-restore-parties.ts';

const BinOfContactsQuery = graphql(`
  query BinOfContacts($first: Int!, $after: String) {
    deletedContacts(first: $first, after: $after) {
      nodes {
        id
        name
        jobTitle
        deletedAt
        restsUntil
        viewerCanErase
        company {
          id
          name
        }
        points {
          id
          shown
        }
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
const readBin = ({ deletedContacts }: BinOfContactsData) => ({
  ...deletedContacts,
  ...deletedContacts.pageInfo,
});

/** The deleted contacts. */
export function BinOfContacts() {
  const { t } = useLingui();
  const list = useConnection({ query: BinOfContactsQuery, variables: VARIABLES, read: readBin });
  const onRestore = useRestoreParties();
  const [erasing, setErasing] = useState<BinRow>();
  return (
    <>
      <BinList
        list={list}
        rowOf={({ id, name, jobTitle, company, points, deletedAt, restsUntil, viewerCanErase }) => ({
          id,
          name: name || points[0]?.shown || t`Without a name`,
          about: [company?.name, jobTitle].filter(Boolean).join(' · '),
          deletedAt: deletedAt ?? '',
          restsUntil: restsUntil ?? '',
          canErase: viewerCanErase,
        })}
        emptyText={t`No contact is deleted. One that is can be brought back for 30 days.`}
        onRestore={onRestore}
        onErase={setErasing}
      />
      {erasing ? (
        <EraseContact
          id={erasing.id}
          name={erasing.name}
          onClose={() => setErasing(undefined)}
          onErased={list.retry}
        />
      ) : null}
    </>
  );
}
