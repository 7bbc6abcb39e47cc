import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { Member } from '../identity/index.ts';
import { ConsentPurpose, ConsentState, LawfulBasis } from './consent.enums.ts';
import { ContactPointKind } from './contact-point.enum.ts';
import { Contact } from './party.types.ts';
import { consentHistory, type WordThen } from './store/consent-history.ts';
import { absorbedBy } from './store/merges.ts';

const ConsentThen = builder.objectRef<WordThen>('ConsentThen').implement({
  description: 'What a contact said about being approached, as it was written down then.',
  authScopes: { right: 'party.read' },
  fields: (t) => ({
    channel: t.field({
      type: ContactPointKind,
      nullable: true,
      description: 'On which channel; null for all of them.',
      resolve: ({ channel }) => (channel === 'ANY' ? null : (channel as 'EMAIL')),
    }),
    purpose: t.field({ type: ConsentPurpose, description: 'For what.', resolve: ({ purpose }) => purpose }),
    state: t.field({ type: ConsentState, description: 'What they said.', resolve: ({ state }) => state }),
    lawfulBasis: t.field({
      type: LawfulBasis,
      description: 'By which right their data is used for it.',
      resolve: ({ lawfulBasis }) => lawfulBasis,
    }),
    wording: t.exposeString('wording', {
      nullable: true,
      description: 'Which version of a text they were shown.',
    }),
    basis: t.exposeString('basis', { description: 'How it became known; empty once they were erased.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was said.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.prismaField({
      type: Member,
      nullable: true,
      description: 'Who wrote it down; null for the product itself.',
      resolve: (query, { actorId }, _args, context, info) =>
        loadReference(context, info, 'Member', actorId, query),
    }),
  }),
});

builder.prismaObjectField(Contact, 'consentHistory', (t) =>
  t.field({
    type: [ConsentThen],
    description: 'What they ever said about being approached, the last first, at most 200.',
    complexity: 50,
    resolve: async ({ id }, _args, context) => {
      const member = memberOf(context);
      return [...(await consentHistory(member, [id, ...(await absorbedBy(member, 'contact', [id]))]))];
    },
  }),
);
