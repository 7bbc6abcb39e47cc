import { MOST_MERGED } from '@mikomi/domain/parties';
import { builder } from '../../../graphql/builder.ts';

export const MergeChoiceInput = builder.inputType('MergeChoiceInput', {
  description: 'Whose value of a field is kept when records become one.',
  fields: (t) => ({
    field: t.string({
      required: true,
      description: 'As the preview calls it: a name, an address, a revenue and an owner are kept as a whole.',
    }),
    fromId: t.id({ required: true, description: 'The contact or company whose value it is.' }),
  }),
});

/** What a merge and its preview are told. */
export const mergeFields = (t: PothosInputs) => ({
  ids: t.idList({ required: true, description: `Two to ${MOST_MERGED} contacts, or companies.` }),
  survivorId: t.id({ description: 'The one that goes on; chosen by itself unless said.' }),
  fields: t.field({
    type: [MergeChoiceInput],
    description: 'What the caller chose; every other field by itself.',
  }),
});

type PothosInputs = Parameters<NonNullable<Parameters<typeof builder.inputType>[1]>['fields']>[0];
