import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, ErrorState } from '@mikomi/ui';
import { useRef } from 'react';
import { useConnection } from '#app/list/use-connection.ts';
import { RowSkeletons } from '#app/settings/row-skeletons.tsx';
import type { MatchTier, PairsListQuery as PairsListData, PartyKind } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { PairRow } from './pair-row.tsx';
import { usePairKeys } from './use-pair-keys.ts';

const PairsListQuery = graphql(`
  query PairsList($kind: PartyKind!, $atLeast: MatchTier, $first: Int!, $after: String) {
    duplicatePairs(kind: $kind, atLeast: $atLeast, first: $first, after: $after) {
      nodes {
        id
        ...PairRow_DuplicatePair
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const readPairs = ({ duplicatePairs }: PairsListData) => ({ ...duplicatePairs, ...duplicatePairs.pageInfo });

type PairsListProps = {
  readonly slug: string;
  readonly kind: PartyKind;
  /** How sure at least. */
  readonly atLeast: MatchTier;
};

/** Contacts, or companies, that may be one, the surest first. */
export function PairsList({ slug, kind, atLeast }: PairsListProps) {
  const { t } = useLingui();
  const list = useConnection({
    query: PairsListQuery,
    variables: { kind, atLeast, first: 25 },
    read: readPairs,
  });
  const rows = useRef<HTMLUListElement>(null);
  usePairKeys(rows);
  if (list.error && list.nodes.length === 0) {
    return (
      <ErrorState
        title={t`The duplicates could not be read`}
        kept={<Trans>Nothing is lost; everything is where it was.</Trans>}
        action={<Button onPress={list.retry}>{t`Try again`}</Button>}
      />
    );
  }
  if (list.isLoading) return <RowSkeletons />;
  if (list.nodes.length === 0)
    return (
      <EmptyState
        text={t`No two look like one. Whoever comes in twice is found here within seconds, with the reason.`}
      />
    );
  return (
    <>
      <ul ref={rows}>
        {list.nodes.map((pair) => (
          <PairRow key={pair.id} slug={slug} pair={pair} onDecided={list.retry} />
        ))}
      </ul>
      {list.hasMore ? (
        <div>
          <Button variant="quiet" isPending={list.isLoadingMore} onPress={list.loadMore}>
            {t`Show more`}
          </Button>
        </div>
      ) : null}
    </>
  );
}
