import { useCallback } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { graphql } from '#generated/index.ts';

const SetSecretMutation = graphql(`
  mutation SetSecret_Set($input: SetInletSecretInput!) {
    setInletSecret(input: $input) {
      ... on SetInletSecretPayload {
        source {
          id
          inlet {
            id
            secrets {
              name
              ...SourceSecret_InletSecret
            }
          }
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

type Secret = { readonly value: string | null } | { readonly make: true };

/** Keeps, makes or takes back a secret of a source; answers why it was refused, if it was. */
export function useSetSecret(
  sourceId: string,
  name: string,
): (secret: Secret) => Promise<string | undefined> {
  const set = useCommand(SetSecretMutation);
  return useCallback(
    async (secret) => {
      const answer = await set({ input: { sourceId, name, ...secret } });
      return answer.kind === 'refused' ? answer.message : undefined;
    },
    [set, sourceId, name],
  );
}
