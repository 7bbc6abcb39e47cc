import { Trans } from '@lingui/react/macro';
import { MoreButton } from '#app/list/more-button.tsx';
import { useConnection } from '#app/list/use-connection.ts';
import type { AllPartyDealsQuery as AllPartyDealsData } from '#generated/graphql.ts';
import { type FragmentType, graphql } from '#generated/index.ts';
import { PartyDealRows, type PartyDealsDeal } from './party-deal-rows.tsx';

const AllPartyDealsQuery = graphql(`
  query AllPartyDeals($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on Contact {
        deals(first: 50, after: $after) {
          nodes {
            id
            ...PartyDeals_Deal
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
      ... on Company {
        deals(first: 50, after: $after) {
          nodes {
            id
            ...PartyDeals_Deal
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

const readAll = ({ node }: AllPartyDealsData) => {
  const deals = node && 'deals' in node ? node.deals : undefined;
  return {
    nodes: deals?.nodes ?? [],
    hasNextPage: deals?.pageInfo.hasNextPage ?? false,
    endCursor: deals?.pageInfo.endCursor ?? null,
    totalCount: undefined,
  };
};

type AllPartyDealsProps = {
  readonly slug: string;
  /** The contact or company. */
  readonly of: string;
  /** Those that stand there until the first page is read. */
  readonly first: readonly FragmentType<typeof PartyDealsDeal>[];
};

/** The deals of a contact or company, however many. */
export function AllPartyDeals({ slug, of, first }: AllPartyDealsProps) {
  const list = useConnection({ query: AllPartyDealsQuery, variables: { id: of }, read: readAll });
  const hasFailedMore = list.hasFailedMore || list.error !== undefined;
  return (
    <>
      <PartyDealRows slug={slug} deals={list.nodes.length > 0 ? list.nodes : first} />
      <MoreButton list={{ ...list, hasMore: list.hasMore || hasFailedMore, hasFailedMore }}>
        <Trans>Show more</Trans>
      </MoreButton>
    </>
  );
}
