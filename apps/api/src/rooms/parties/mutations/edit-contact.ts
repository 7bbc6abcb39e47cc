import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { enteredValues } from '../../catalog/index.ts';
import { editContact } from '../commands/edit-party.ts';
import { contactInputFields, pointEditField, pointEdits } from '../party.inputs.ts';
import { partyPayload } from '../party-payload.ts';

mutation('editContact', {
  description: 'Changes what is given of a contact; what is left out stays, null empties.',
  allow: { right: 'party.edit' },
  input: (t) => ({
    ...contactInputFields(t),
    id: t.id({ required: true, description: 'The contact.' }),
    companyId: t.id({ description: 'Where they work; null for nowhere.' }),
    ownerId: t.id({ description: 'Whose contact they become; null for nobody’s.' }),
    points: pointEditField(t),
  }),
  resolve: async (input, context) => {
    const { familyName, givenName, familyReading, givenReading, customValues, points, ...rest } = input;
    const keys = {
      id: keyOf(input.id, 'Contact', ['id']),
      companyId: optionalKeyOf(input.companyId, 'Company', ['companyId']),
      ownerId: optionalKeyOf(input.ownerId, 'Member', ['ownerId']),
    };
    for (const key of Object.values(keys)) if (isRefusal(key)) return key;
    const entered = enteredValues(customValues);
    if (isRefusal(entered)) return entered;
    const edits = pointEdits(points);
    if (isRefusal(edits)) return edits;
    const parts = { family: familyName, given: givenName, familyReading, givenReading };
    const name = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
    const { id, ...references } = keys as { id: string; companyId?: string | null; ownerId?: string | null };
    return editContact(memberOf(context), id, {
      ...withoutId(rest),
      ...references,
      ...(Object.keys(name).length > 0 ? { name } : {}),
      customValues: entered,
      points: edits,
    });
  },
  payload: partyPayload('Contact'),
});

function withoutId<Input extends { readonly id: string }>({ id: _, ...rest }: Input): Omit<Input, 'id'> {
  return rest;
}
