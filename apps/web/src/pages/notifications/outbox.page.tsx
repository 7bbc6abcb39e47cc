import { Trans, useLingui } from '@lingui/react/macro';
import { Callout } from '@mikomi/ui';
import { useQuery } from 'urql';
import { MoreButton } from '#app/list/more-button.tsx';
import { useConnection } from '#app/list/use-connection.ts';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { MailList } from '#features/notifications/mail-list.tsx';
import type { OutboxPageQuery as OutboxPageData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const OutboxPageQuery = graphql(`
  query OutboxPage($first: Int!, $after: String) {
    outbox(first: $first, after: $after) {
      nodes {
        id
        ...MailList_MailMessage
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const OutboxNoticeQuery = graphql(`
  query OutboxNotice {
    outboxNotice
  }
`);

const FIRST = { first: 50 };

const readMails = ({ outbox }: OutboxPageData) => ({ ...outbox, ...outbox.pageInfo });

/** What the product wrote to people; only owners see it, because links that open doors stand in it. */
export function OutboxPage() {
  const { t } = useLingui();
  const list = useConnection({ query: OutboxPageQuery, variables: FIRST, read: readMails });
  const [{ data }] = useQuery({ query: OutboxNoticeQuery });
  const isHeld = data?.outboxNotice != null;
  const isMissing = list.nodes.length === 0 && (list.isLoading || list.error);
  return (
    <SettingPage path="outbox">
      {isHeld ? (
        <Callout title={t`No mail server is set`}>
          <Trans>
            Mails are written and held here instead of going out. Open one to hand its link over yourself.
            Whoever runs the server sets SMTP_URL to have them sent.
          </Trans>
        </Callout>
      ) : null}
      {isMissing ? (
        <SettingQuery hasFailed={list.error !== undefined} onRetry={list.retry} />
      ) : (
        <MailList mails={list.nodes} canSend={data !== undefined && !isHeld} />
      )}
      <MoreButton list={list}>{t`Older ones`}</MoreButton>
    </SettingPage>
  );
}
