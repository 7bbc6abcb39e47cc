import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { ConsentPurpose, Contact } from '../../parties/index.ts';
import { type ReadConsent, readConsentsOf } from './store/read-consents.ts';

const FormConsent = builder.objectRef<ReadConsent>('FormConsent').implement({
  description: 'What a contact agreed to in a form, in the words they read.',
  authScopes: { right: 'party.read' },
  fields: (t) => ({
    form: t.exposeString('form', { description: 'What the form is called.' }),
    purpose: t.field({ type: ConsentPurpose, description: 'For what.', resolve: ({ purpose }) => purpose }),
    version: t.exposeInt('version', { description: 'Which version of the words it was, from 1.' }),
    wording: t.exposeString('wording', {
      description: 'The words, as they were read; empty once they were erased.',
    }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When the form was sent.' }),
    givenAt: t.expose('givenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is agreed; null while the link of the mail was not opened.',
    }),
    isConfirmedByMail: t.exposeBoolean('isConfirmedByMail', {
      description: 'Whether they confirmed it by the link of a mail (double opt-in); `givenAt` says when.',
    }),
  }),
});

builder.prismaObjectField(Contact, 'formConsents', (t) =>
  t.field({
    type: [FormConsent],
    description: 'What they agreed to in forms, the last first, at most 100.',
    complexity: 50,
    resolve: async ({ id }, _args, context) => [...(await readConsentsOf(memberOf(context), id))],
  }),
);
