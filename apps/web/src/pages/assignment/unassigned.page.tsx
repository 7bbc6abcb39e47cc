import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, EmptyState, ErrorState } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { MoreButton } from '#app/list/more-button.tsx';
import { useConnection } from '#app/list/use-connection.ts';
import { RowSkeletons } from '#app/settings/row-skeletons.tsx';
import rows from '#app/settings/rows.module.css';
import { PageTop } from '#app/shell/page-top.tsx';
import { ClaimLead } from '#features/assignment/claim-lead.tsx';
import type { UnassignedPageQuery as UnassignedPageData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './unassigned.page.module.css';

const UnassignedPageQuery = graphql(`
  query UnassignedPage($after: String) {
    leads(
      first: 30
      after: $after
      filter: { queue: ANY }
      orderBy: { field: CAPTURED_AT, descending: false }
    ) {
      nodes {
        id
        title
        firstProduct
        queuedAt
        source {
          id
          name
        }
        team {
          id
          name
        }
        ...ClaimLead_Lead
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const readLeads = ({ leads }: UnassignedPageData) => ({ ...leads, ...leads.pageInfo });

const FROM_THE_START = {};

const route = getRouteApi('/o/$slug');

/** The leads that wait for somebody, the longest waiting first. */
export function UnassignedPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const formats = useFormats();
  const now = useNow();
  const list = useConnection({ query: UnassignedPageQuery, variables: FROM_THE_START, read: readLeads });
  const { nodes, isLoading, error, retry } = list;
  return (
    <div className={styles.page}>
      <PageTop title={t`Unassigned leads`} />
      <h1 className={styles.title}>{t`Unassigned leads`}</h1>
      {error && nodes.length === 0 ? (
        <ErrorState
          title={t`The leads could not be read`}
          kept={<Trans>None is lost; they wait where they are.</Trans>}
          action={<Button onPress={retry}>{t`Try again`}</Button>}
        />
      ) : isLoading ? (
        <RowSkeletons />
      ) : nodes.length === 0 ? (
        <EmptyState
          text={t`Nothing waits. A lead that the rules find nobody for, or that is given to nobody, stands here until somebody takes it.`}
          action={<Anchor href={`/o/${slug}/leads`}>{t`Look at the leads`}</Anchor>}
        />
      ) : (
        <>
          <ul className={rows.rows}>
            {nodes.map((lead) => (
              <li key={lead.id} className={rows.row}>
                <div className={rows.words}>
                  <Anchor href={`/o/${slug}/leads/${lead.id}`}>{lead.title}</Anchor>
                  <span className={rows.second}>
                    {[
                      lead.firstProduct,
                      lead.source?.name,
                      lead.team?.name,
                      lead.queuedAt ? t`queued ${formats.relative(Date.parse(lead.queuedAt), now)}` : null,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </div>
                <ClaimLead lead={lead} />
              </li>
            ))}
          </ul>
          <MoreButton list={list}>{t`Show more`}</MoreButton>
        </>
      )}
    </div>
  );
}
