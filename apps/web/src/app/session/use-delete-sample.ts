import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { graphql } from '#generated/index.ts';
import { type Refused, useCommand } from '../graph/use-command.ts';
import { toasts } from '../toasts.ts';
import { useEnter } from './use-enter.ts';

const DeleteSampleMutation = graphql(`
  mutation DeleteSample($input: DeleteSampleOrganizationInput!) {
    deleteSampleOrganization(input: $input) {
      ... on DeleteSampleOrganizationPayload {
        slug
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

/** Deletes the sample organization with everything in it, at once, and goes where the viewer is still at home. */
export function useDeleteSample(): () => Promise<Refused | undefined> {
  const { t } = useLingui();
  const remove = useCommand(DeleteSampleMutation);
  const enter = useEnter();
  const gone = t`The sample organization is gone.`;
  return useCallback(async () => {
    const answer = await remove({ input: { confirm: true } });
    if (answer.kind === 'refused') return answer;
    toasts.show({ text: gone });
    await enter();
    return undefined;
  }, [remove, enter, gone]);
}
