import { plural } from '@lingui/core/macro';
import { useCommand } from '#app/graph/use-command.ts';
import type { ReplayDeliveriesInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { tellCount } from './tell-count.ts';

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
    tellCount(await replay({ input }), (count) =>
      plural(count, { one: '# delivery is read again.', other: '# deliveries are read again.' }),
    );
  };
}
