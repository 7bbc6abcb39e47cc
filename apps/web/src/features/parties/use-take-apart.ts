import { useLingui } from '@lingui/react/macro';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const TakeApartUnmerge = graphql(`
  mutation TakeApart_Unmerge($input: UnmergePartiesInput!) {
    unmergeParties(input: $input) {
      ... on UnmergePartiesPayload {
        commandId
        kept
        contacts {
          id
          name
        }
        companies {
          id
          name
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

/** Takes a merge apart and says so, with what stays as somebody made it since. */
export function useTakeApart(): (mergeId: string) => Promise<boolean> {
  const { t } = useLingui();
  const takeApart = useCommand(TakeApartUnmerge);
  return async (id) => {
    const answer = await takeApart({ input: { id } });
    if (answer.kind === 'refused') {
      toasts.show({ text: answer.message, tone: 'fault' });
      return false;
    }
    toasts.show({ text: [t`They are apart again.`, ...answer.payload.kept].join(' ') });
    return true;
  };
}
