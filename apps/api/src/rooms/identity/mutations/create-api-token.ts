import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { ApiToken } from '../api-token.type.ts';
import { createApiToken } from '../commands/create-api-token.ts';
import { newSecretToken } from '../secret-token.ts';

mutation('createApiToken', {
  description:
    'Makes a personal API token with the caller’s own rights. Needs a session: a token makes no tokens.',
  allow: { right: 'token.create' },
  input: (t) => ({
    name: t.string({ required: true, description: 'What it is for; at most 100 characters.' }),
    expiresInDays: t.int({ required: true, description: 'How long it works, 1 to 365.' }),
  }),
  resolve: async (input, context) => {
    const secret = newSecretToken('mik_');
    const created = await createApiToken(memberOf(context), input, secret);
    if (isRefusal(created)) return created;
    return { ...created, token: created.tokenHash === secret.hash ? secret.token : null };
  },
  payload: (t) => ({
    apiToken: t.prismaField({
      type: ApiToken,
      description: 'The new token, without its secret.',
      resolve: (query, { tokenId }, _args, context) => loadOwn(context, 'ApiToken', tokenId, query),
    }),
    token: t.exposeString('token', {
      nullable: true,
      description:
        'The secret, for `Authorization: Bearer …`. Shown this once; null when a call is repeated by its key.',
    }),
  }),
});
