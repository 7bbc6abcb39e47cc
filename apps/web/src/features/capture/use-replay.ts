import { plural } from '@lingui/core/macro';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import type { ReplayDeliveriesInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const ReplayMutation = graphql(`
  mutation Replay_Replay($input: ReplayDeliveriesInput!) {
    replayDeliveries(input: $input) {
      ... on ReplayDeliveriesPayload {
        count
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

/** Has deliveries read again, and says how many; what becomes of them appears by itself. */
export function useReplay(): (input: ReplayDeliveriesInput) => Promise<void> {
  const replay = useCommand(ReplayMutation);
  return async (input) => {
    const answer = await replay({ input });
    if (answer.kind === 'refused') {
      toasts.show({ text: answer.message, tone: 'fault' });
      return;
    }
    const { count } = answer.payload;
    toasts.show({
      text: plural(count, { one: '# delivery is read again.', other: '# deliveries are read again.' }),
    });
  };
}
