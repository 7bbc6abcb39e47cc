import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, EmptyState, ErrorState, Skeleton } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { MoreButton } from '#app/list/more-button.tsx';
import { useConnection } from '#app/list/use-connection.ts';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { AssignmentLogQuery as AssignmentLogData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './assignment.module.css';
import { AssignmentReason } from './assignment-reason.tsx';

const AssignmentLogQuery = graphql(`
  query AssignmentLog($after: String) {
    assignmentLog(first: 20, after: $after) {
      nodes {
        id
        at
        lead {
          id
          title
        }
        member {
          id
          name
        }
        ...AssignmentReason_AssignmentEntry
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const readLog = ({ assignmentLog }: AssignmentLogData) => ({
  ...assignmentLog,
  ...assignmentLog.pageInfo,
  totalCount: undefined,
});

const FROM_THE_START = {};

/** Who was given what, and why, the latest first. */
export function AssignmentLog({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const list = useConnection({
    query: AssignmentLogQuery,
    variables: FROM_THE_START,
    read: readLog,
    isOnTop: true,
  });
  const { nodes, isLoading, error, retry } = list;
  return (
    <SettingSection
      title={t`Log`}
      about={t`Every lead that was given, claimed, accepted or declined, with the reason.`}
    >
      {error && nodes.length === 0 ? (
        <ErrorState
          title={t`The log could not be read`}
          kept={<Trans>Nothing is lost of it.</Trans>}
          action={<Button onPress={retry}>{t`Try again`}</Button>}
        />
      ) : isLoading ? (
        <Skeleton shape="block" />
      ) : nodes.length === 0 ? (
        <EmptyState text={t`The first lead that is given to somebody will stand here, with the reason.`} />
      ) : (
        <>
          <ul className={styles.list}>
            {nodes.map((entry) => (
              <li key={entry.id} className={styles.box}>
                <div>
                  <p>
                    {entry.lead ? (
                      <Anchor href={`/o/${slug}/leads/${entry.lead.id}`}>{entry.lead.title}</Anchor>
                    ) : null}
                    {entry.member ? ` → ${entry.member.name}` : null}{' '}
                    <time
                      className={styles.faint}
                      dateTime={entry.at}
                      title={formats.instant(Date.parse(entry.at))}
                    >
                      {formats.relative(Date.parse(entry.at), now)}
                    </time>
                  </p>
                  <AssignmentReason entry={entry} question={t`Why not somebody else?`} />
                </div>
              </li>
            ))}
          </ul>
          <MoreButton list={list}>{t`Show older ones`}</MoreButton>
        </>
      )}
    </SettingSection>
  );
}
