import { plural } from '@lingui/core/macro';
import { useCommand } from '#app/graph/use-command.ts';
import type { SetDeliveriesAsideInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { tellCount } from './tell-count.ts';

const SetAsideMutation = graphql(`
  mutation SetAside_Set($input: SetDeliveriesAsideInput!) {
    setDeliveriesAside(input: $input) {
      ... on SetDeliveriesAsidePayload {
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

/** Sets aside deliveries that are worth nobody's time, and says how many; each can be let in later. */
export function useSetAside(): (input: SetDeliveriesAsideInput) => Promise<void> {
  const setAside = useCommand(SetAsideMutation);
  return async (input) => {
    tellCount(await setAside({ input }), (count) =>
      plural(count, {
        one: '# delivery is set aside; it can still be let in.',
        other: '# deliveries are set aside; each can still be let in.',
      }),
    );
  };
}
