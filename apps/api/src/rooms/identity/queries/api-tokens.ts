import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { listOwn } from '../../../graphql/load-own.ts';
import { ApiToken } from '../api-token.type.ts';
import { listTokens } from '../store/api-tokens.ts';

const MOST = 200;

builder.queryField('apiTokens', (t) =>
  t.prismaField({
    type: [ApiToken],
    description: `The viewer's own tokens that are not revoked, newest first, at most ${MOST}.`,
    authScopes: { right: 'token.create' },
    resolve: async (query, _root, _args, context) => {
      const member = memberOf(context);
      const ids = await listTokens(member, member.memberId, MOST);
      const newestFirst = [{ createdAt: 'desc' }, { id: 'desc' }];
      return listOwn(context, 'ApiToken', query, { id: { in: [...ids] } }, newestFirst);
    },
  }),
);
