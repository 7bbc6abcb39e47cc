import { useLingui } from '@lingui/react/macro';
import { Button, Status } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './offered-calls.module.css';

const OfferedCallsFollowUp = graphql(`
  fragment OfferedCalls_FollowUp on FollowUp {
    id
    dueAt
    assignee {
      id
      name
    }
    lead {
      id
      title
    }
  }
`);

const OfferedCallsClaim = graphql(`
  mutation OfferedCalls_Claim($input: ClaimCallBackInput!) {
    claimCallBack(input: $input) {
      ... on ClaimCallBackPayload {
        commandId
        followUp {
          id
          ...QueueItems_FollowUp
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

type OfferedCallsProps = {
  readonly followUps: readonly FragmentType<typeof OfferedCallsFollowUp>[];
  readonly onTaken: () => void;
};

/** Missed calls that their owner did not get round to: whoever takes one calls back. */
export function OfferedCalls({ followUps, onTaken }: OfferedCallsProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const claim = useCommand(OfferedCallsClaim);
  const take = async (id: string) => {
    const answer = await claim({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else toasts.show({ text: t`The call is yours now.` });
    onTaken();
  };
  return (
    <section className={styles.offered} aria-label={t`Missed calls that anybody may take`}>
      <ul>
        {readFragment(OfferedCallsFollowUp, followUps).map(({ id, dueAt, assignee, lead }) => {
          const ago = formats.relative(Date.parse(dueAt), now);
          const { name } = assignee;
          return (
            <li key={id}>
              <Status shape="due" text={lead?.title || t`Missed call`} />
              <span>{t`${name} has not called back · ${ago}`}</span>
              <Button onPress={() => void take(id)}>{t`I call back`}</Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
