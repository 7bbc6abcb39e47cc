import { Trans } from '@lingui/react/macro';
import { MoreButton } from '#app/list/more-button.tsx';
import { useConnection } from '#app/list/use-connection.ts';
import type { AllPartyLeadsQuery as AllPartyLeadsData } from '#generated/graphql.ts';
import { type FragmentType, graphql } from '#generated/index.ts';
import { PartyLeadRows, type PartyLeadsLead } from './party-lead-rows.tsx';

const AllPartyLeadsQuery = graphql(`
  query AllPartyLeads($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on Contact {
        leads(first: 50, after: $after) {
          nodes {
            id
            ...PartyLeads_Lead
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
      ... on Company {
        leads(first: 50, after: $after) {
          nodes {
            id
            ...PartyLeads_Lead
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

const readAll = ({ node }: AllPartyLeadsData) => {
  const leads = node && 'leads' in node ? node.leads : undefined;
  return {
    nodes: leads?.nodes ?? [],
    hasNextPage: leads?.pageInfo.hasNextPage ?? false,
    endCursor: leads?.pageInfo.endCursor ?? null,
    totalCount: undefined,
  };
};

type AllPartyLeadsProps = {
  readonly slug: string;
  /** The contact or company. */
  readonly of: string;
  /** Those that stand there until the first page is read. */
  readonly first: readonly FragmentType<typeof PartyLeadsLead>[];
};

/** The leads of a contact or company, however many. */
export function AllPartyLeads({ slug, of, first }: AllPartyLeadsProps) {
  const list = useConnection({ query: AllPartyLeadsQuery, variables: { id: of }, read: readAll });
  const hasFailedMore = list.hasFailedMore || list.error !== undefined;
  return (
    <>
      <PartyLeadRows slug={slug} leads={list.nodes.length > 0 ? list.nodes : first} />
      <MoreButton list={{ ...list, hasMore: list.hasMore || hasFailedMore, hasFailedMore }}>
        <Trans>Show more</Trans>
      </MoreButton>
    </>
  );
}
