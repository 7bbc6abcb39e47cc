import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { deleteOrganization } from '../commands/delete-organization.ts';

mutation('deleteOrganization', {
  description: 'Ends the organization: nobody reaches it from now on, and it is purged after 30 days.',
  allow: { right: 'organization.delete' },
  input: (t) => ({
    name: t.string({ required: true, description: 'The organization’s name, typed exactly.' }),
  }),
  resolve: async ({ name }, context) => {
    const member = memberOf(context);
    const deleted = await deleteOrganization(member, name);
    return isRefusal(deleted) ? deleted : { slug: member.organization.slug };
  },
  payload: (t) => ({
    slug: t.exposeString('slug', { description: 'The organization that is gone.' }),
  }),
});
