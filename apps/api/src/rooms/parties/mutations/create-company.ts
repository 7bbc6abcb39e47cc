import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { createCompany } from '../commands/create-party.ts';
import { companyInputFields, newCompanyOf } from '../party.inputs.ts';
import { partyPayload } from '../party-payload.ts';

mutation('createCompany', {
  description: 'Makes a company of the caller’s own.',
  allow: { right: 'party.edit' },
  input: (t) => ({ ...companyInputFields(t), parentId: t.id({ description: 'The company it belongs to.' }) }),
  resolve: async ({ parentId, ...input }, context) => {
    const key = optionalKeyOf(parentId, 'Company', ['parentId']);
    if (isRefusal(key)) return key;
    const company = newCompanyOf(input);
    return isRefusal(company) ? company : createCompany(memberOf(context), { ...company, parentId: key });
  },
  payload: partyPayload('Company'),
});
