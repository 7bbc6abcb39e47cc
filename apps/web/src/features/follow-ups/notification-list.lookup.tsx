import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, EmptyState, ErrorState, IconCall, Skeleton } from '@mikomi/ui';
import { useEffect } from 'react';
import { AnswerLead } from '#app/assignment/answer-lead.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { MoreButton } from '#app/list/more-button.tsx';
import { useConnection } from '#app/list/use-connection.ts';
import { leadReach } from '#app/reach/lead-reach.ts';
import type { NotificationListQuery as NotificationListData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './notification-list.module.css';

const NotificationListQuery = graphql(`
  query NotificationList($after: String) {
    notifications(first: 30, after: $after) {
      nodes {
        id
        text
        createdAt
        seenAt
        kind
        lead {
          id
          title
          viewerCanAnswer
          ...LeadReach_Lead
        }
        contact {
          id
          name
        }
        company {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const readNotifications = ({ notifications }: NotificationListData) => ({
  ...notifications,
  ...notifications.pageInfo,
  totalCount: undefined,
});

const FROM_THE_START = {};

const NotificationListSeen = graphql(`
  mutation NotificationList_Seen($input: MarkNotificationsSeenInput!) {
    markNotificationsSeen(input: $input) {
      ... on MarkNotificationsSeenPayload {
        seen
        unseen
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

type NotificationListProps = { readonly slug: string; readonly onClose: () => void };

/** What one was told, newest first; what is shown is seen, what is not yet is not. */
export function NotificationList({ slug, onClose }: NotificationListProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const list = useConnection({
    query: NotificationListQuery,
    variables: FROM_THE_START,
    read: readNotifications,
    isOnTop: true,
  });
  const { nodes, isLoading, error, retry } = list;
  const markSeen = useCommand(NotificationListSeen);
  const unseen = nodes.flatMap(({ id, seenAt }) => (seenAt ? [] : [id])).join(' ');
  useEffect(() => {
    if (unseen) void markSeen({ input: { ids: unseen.split(' ') } });
  }, [unseen, markSeen]);
  if (error && nodes.length === 0) {
    return (
      <ErrorState
        title={t`The notifications could not be read`}
        kept={<Trans>None is lost; they wait for you.</Trans>}
        action={<Button onPress={retry}>{t`Try again`}</Button>}
      />
    );
  }
  if (isLoading) return <Skeleton width="14rem" />;
  if (nodes.length === 0) return <EmptyState text={t`What you should know will be told here.`} />;
  return (
    <>
      <ul className={styles.list}>
        {nodes.map(({ id, kind, text, createdAt, seenAt, ...about }) => (
          <li key={id} className={styles.item} data-unseen={seenAt ? undefined : true}>
            <p>{text}</p>
            {kind === 'LEAD_ASSIGNED' ? <Given lead={about.lead} /> : null}
            <p className={styles.when}>
              <About {...about} slug={slug} onClose={onClose} />
              <time dateTime={createdAt} title={formats.instant(Date.parse(createdAt))}>
                {formats.relative(Date.parse(createdAt), now)}
              </time>
            </p>
          </li>
        ))}
      </ul>
      <MoreButton list={list}>{t`Show older ones`}</MoreButton>
    </>
  );
}

/** Calls whoever asked, and says whether one takes the lead. */
function Given({ lead }: Pick<NotificationListData['notifications']['nodes'][number], 'lead'>) {
  const { t } = useLingui();
  const { phone: known } = leadReach(lead);
  const phone = known?.isRefused ? undefined : known;
  if (!lead || !(phone || lead.viewerCanAnswer)) return null;
  return (
    <p className={styles.acts}>
      {phone ? (
        <Anchor variant="default" href={phone.href}>
          <IconCall aria-hidden="true" />
          {t`Call ${phone.shown}`}
        </Anchor>
      ) : null}
      {lead.viewerCanAnswer ? <AnswerLead lead={lead} isQuiet /> : null}
    </p>
  );
}

type AboutProps = Pick<
  NotificationListData['notifications']['nodes'][number],
  'lead' | 'contact' | 'company'
> &
  NotificationListProps;

/** The record that a notification is about, as far as the reader may see it. */
function About({ lead, contact, company, slug, onClose }: AboutProps) {
  const { t } = useLingui();
  const at = lead
    ? { path: `leads/${lead.id}`, name: lead.title }
    : contact
      ? { path: `contacts/${contact.id}`, name: contact.name || t`Without a name` }
      : company && { path: `companies/${company.id}`, name: company.name };
  if (!at) return null;
  return (
    <>
      <Anchor href={`/o/${slug}/${at.path}`} onPress={onClose}>
        {at.name}
      </Anchor>{' '}
      ·{' '}
    </>
  );
}
