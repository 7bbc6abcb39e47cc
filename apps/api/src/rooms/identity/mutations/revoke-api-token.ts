import { globalId, isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { revokeApiToken } from '../commands/revoke-api-token.ts';

mutation('revokeApiToken', {
  description: 'Ends one of the caller’s own tokens, from its next request on.',
  allow: { right: 'token.create' },
  input: (t) => ({ id: t.id({ required: true, description: 'The token.' }) }),
  resolve: async (input, context) => {
    const tokenId = keyOf(input.id, 'ApiToken', ['id']);
    return isRefusal(tokenId) ? tokenId : revokeApiToken(memberOf(context), tokenId);
  },
  payload: (t) => ({
    deletedId: t.id({
      description: 'The token that works no more.',
      resolve: ({ tokenId }) => globalId('ApiToken', tokenId),
    }),
  }),
});
