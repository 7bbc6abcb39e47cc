import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, EmptyState, type Tone } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import type { MailState } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './mail-list.module.css';

const MailListMail = graphql(`
  fragment MailList_MailMessage on MailMessage {
    id
    recipient
    subject
    state
    problem
    text
    createdAt
    sentAt
  }
`);

const MailListResendMutation = graphql(`
  mutation MailList_Resend($input: ResendMailInput!) {
    resendMail(input: $input) {
      ... on ResendMailPayload {
        mail {
          id
          ...MailList_MailMessage
        }
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

const TONES: Readonly<Partial<Record<MailState, Tone>>> = {
  FAILED: 'fault',
  UNKNOWN: 'fault',
  HELD: 'accent',
};

type MailListProps = {
  readonly mails: readonly FragmentType<typeof MailListMail>[];
  /** Whether there is a mail server that a mail can be handed to again. */
  readonly canSend: boolean;
};

/** Mails, the newest first; one that has not gone out can be opened and handed over by hand. */
export function MailList({ mails, canSend }: MailListProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const resend = useCommand(MailListResendMutation);
  const known = readFragment(MailListMail, mails);
  const states: Readonly<Record<MailState, string>> = {
    HELD: t`Held`,
    QUEUED: t`Waiting`,
    SENDING: t`Sending`,
    SENT: t`Sent`,
    FAILED: t`Failed`,
    UNKNOWN: t`Perhaps sent`,
  };
  const again = async (mailId: string) => {
    const answer = await resend({ input: { id: mailId } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else toasts.show({ text: t`It is on its way again.` });
  };

  if (known.length === 0) {
    return (
      <EmptyState text={t`No mail has been written yet. Invitations, resets and reminders appear here.`} />
    );
  }
  return (
    <ul className={styles.list}>
      {known.map(({ id, recipient, subject, state, problem, text, createdAt, sentAt }) => (
        <li key={id} className={styles.mail}>
          <div className={styles.head}>
            <span className={styles.words}>
              <span className={styles.subject}>{subject}</span>
              <span className={styles.second}>
                {recipient} · {formats.relative(Date.parse(sentAt ?? createdAt), now)}
              </span>
            </span>
            <Badge tone={TONES[state] ?? 'neutral'}>{states[state]}</Badge>
            {canSend && (state === 'FAILED' || state === 'UNKNOWN' || state === 'HELD') ? (
              <Button size="small" onPress={() => void again(id)}>
                {t`Send again`}
              </Button>
            ) : null}
          </div>
          {problem ? <p className={styles.problem}>{problem}</p> : null}
          {text ? (
            <details className={styles.text}>
              <summary>
                <Trans>What it says</Trans>
              </summary>
              <pre>{text}</pre>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
