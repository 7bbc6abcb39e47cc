import { isRefusal, refuse } from '@mikomi/domain/shared';
import { surroundingsOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { acceptInvitation } from '../commands/accept-invitation.ts';

mutation('acceptInvitation', {
  description:
    'Joins the organization behind an invitation link; the signed-in address must be the invited one.',
  allow: { person: true },
  input: (t) => ({
    token: t.string({ required: true, description: 'The last part of the link.' }),
    locale: t.string({
      description: 'The language of the person, `en` or `ja`; the organization’s unless said.',
    }),
  }),
  resolve: async ({ token, locale }, context) => {
    const { person } = context;
    if (!person) return refuse('not-allowed-with-a-token');
    const joined = await acceptInvitation(
      surroundingsOf(context),
      { ...person, locale: locale === 'en' || locale === 'ja' ? locale : null },
      token,
    );
    return isRefusal(joined) ? joined : { slug: joined.slug };
  },
  payload: (t) => ({
    slug: t.exposeString('slug', { description: 'The organization in addresses and in the request header.' }),
  }),
});
