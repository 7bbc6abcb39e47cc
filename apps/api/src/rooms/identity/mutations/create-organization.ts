import { isRefusal, refuse } from '@mikomi/domain/shared';
import { surroundingsOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { createOrganization } from '../commands/create-organization.ts';

mutation('createOrganization', {
  description: 'Makes an organization with the presets of its country; whoever calls becomes its owner.',
  allow: { person: true },
  input: (t) => ({
    name: t.string({ required: true, description: 'At most 120 characters.' }),
    country: t.string({
      required: true,
      description:
        'ISO 3166-1 code; presets currency, zone, phone country, week, fiscal year, working hours and name order.',
    }),
    locale: t.string({ description: 'The founder’s own language, `en` or `ja`.' }),
  }),
  resolve: async (input, context) => {
    const { person } = context;
    if (!person) return refuse('not-allowed');
    const founded = await createOrganization(surroundingsOf(context), { person, ...input });
    return isRefusal(founded) ? founded : { slug: founded.slug };
  },
  payload: (t) => ({
    slug: t.exposeString('slug', { description: 'The organization in addresses and in the request header.' }),
  }),
});
