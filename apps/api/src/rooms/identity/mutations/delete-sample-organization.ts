import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { deleteSampleOrganization } from '../commands/delete-sample-organization.ts';

mutation('deleteSampleOrganization', {
  description:
    'Deletes the sample organization that came with the product, for good. No other organization can go this way.',
  allow: { right: 'organization.delete' },
  input: (t) => ({
    confirm: t.boolean({ required: true, description: 'True: everything in it is gone.' }),
  }),
  resolve: (_input, context) => deleteSampleOrganization(memberOf(context)),
  payload: (t) => ({
    slug: t.exposeString('slug', { description: 'The organization that is gone.' }),
  }),
});
