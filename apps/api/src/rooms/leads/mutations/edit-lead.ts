import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { MoneyInput } from '../../../graphql/scalars.ts';
import { CustomValueInput, enteredValues } from '../../catalog/index.ts';
import { editLead, type LeadEdit } from '../commands/edit-lead.ts';
import { leadPayload } from '../lead-payload.ts';

mutation('editLead', {
  description: 'Changes what is given of a lead; what is left out stays, null empties.',
  allow: { right: 'lead.edit' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The lead.' }),
    name: t.string({ description: 'A name of its own.' }),
    contactId: t.id({ description: 'Who asks.' }),
    companyId: t.id({ description: 'For which company.' }),
    sourceId: t.id({ description: 'Where it came from.' }),
    expectedValue: t.field({ type: MoneyInput, description: 'What it may be worth.' }),
    expectedCloseOn: t.field({ type: 'Date', description: 'When it may close.' }),
    note: t.string({ description: 'What is worth knowing at first sight.' }),
    capturedAt: t.field({ type: 'DateTime', description: 'When it came in; never in the future.' }),
    customValues: t.field({ type: [CustomValueInput], description: 'What is entered into custom fields.' }),
  }),
  resolve: async ({ id, contactId, companyId, sourceId, customValues, ...rest }, context) => {
    const keys = {
      id: keyOf(id, 'Lead', ['id']),
      contactId: optionalKeyOf(contactId, 'Contact', ['contactId']),
      companyId: optionalKeyOf(companyId, 'Company', ['companyId']),
      sourceId: optionalKeyOf(sourceId, 'Source', ['sourceId']),
    };
    for (const key of Object.values(keys)) if (isRefusal(key)) return key;
    const entered = enteredValues(customValues);
    if (isRefusal(entered)) return entered;
    const { id: leadId, ...references } = keys;
    const edit = { ...rest, ...references, customValues: entered } as LeadEdit;
    return editLead(memberOf(context), leadId as string, edit);
  },
  payload: leadPayload,
});
