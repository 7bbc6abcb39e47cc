import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { enteredValues } from '../../catalog/index.ts';
import { editCompany } from '../commands/edit-party.ts';
import { companyInputFields, pointEditField, pointEdits } from '../party.inputs.ts';
import { partyPayload } from '../party-payload.ts';

mutation('editCompany', {
  description: 'Changes what is given of a company; what is left out stays, null empties.',
  allow: { right: 'party.edit' },
  input: (t) => ({
    ...companyInputFields(t),
    id: t.id({ required: true, description: 'The company.' }),
    name: t.string({ description: 'As it writes itself.' }),
    parentId: t.id({ description: 'The company it belongs to; null for none.' }),
    ownerId: t.id({ description: 'Whose it becomes; null for nobody’s.' }),
    points: pointEditField(t),
  }),
  resolve: async ({ id: globalKey, customValues, points, parentId, ownerId, ...rest }, context) => {
    const id = keyOf(globalKey, 'Company', ['id']);
    if (isRefusal(id)) return id;
    const parent = optionalKeyOf(parentId, 'Company', ['parentId']);
    if (isRefusal(parent)) return parent;
    const owner = optionalKeyOf(ownerId, 'Member', ['ownerId']);
    if (isRefusal(owner)) return owner;
    const entered = enteredValues(customValues);
    if (isRefusal(entered)) return entered;
    const edits = pointEdits(points);
    if (isRefusal(edits)) return edits;
    return editCompany(memberOf(context), id, {
      ...rest,
      parentId: parent,
      ownerId: owner,
      customValues: entered,
      points: edits,
    });
  },
  payload: partyPayload('Company'),
});
