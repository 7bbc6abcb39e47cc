import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { visible } from '../../graphql/restricted.ts';
import { Member } from '../identity/index.ts';
import { Company, Contact } from './party.types.ts';
import type { KnownPartyRow } from './store/find-known.ts';

export const PartyKind = builder.enumType('PartyKind', {
  description: 'A person or a company.',
  values: described({
    CONTACT: 'A person.',
    COMPANY: 'A company.',
  }),
});

/** Rooms above say where their work with the party stands. */
export const KnownParty = builder.objectRef<KnownPartyRow>('KnownParty').implement({
  description:
    'A contact or company that the organization knows already: enough to tell whom to ask, whoever’s it is; all of it only for those who may see it.',
  authScopes: { right: 'party.read' },
  fields: (t) => ({
    kind: t.field({ type: PartyKind, description: 'A person or a company.', resolve: ({ kind }) => kind }),
    name: t.exposeString('name', { description: 'What it is called; empty when unknown.' }),
    owner: t.prismaField({
      type: Member,
      nullable: true,
      description: 'Whose it is.',
      resolve: (query, { ownerId }, _args, context, info) =>
        loadReference(context, info, 'Member', ownerId, query),
    }),
    contact: t.field({
      type: Contact,
      nullable: true,
      description: 'The contact; null for a company and when the viewer may not see them.',
      resolve: visible('Contact', ({ kind, id }: KnownPartyRow) => (kind === 'CONTACT' ? id : null)),
    }),
    company: t.field({
      type: Company,
      nullable: true,
      description: 'The company; null for a contact and when the viewer may not see it.',
      resolve: visible('Company', ({ kind, id }: KnownPartyRow) => (kind === 'COMPANY' ? id : null)),
    }),
  }),
});
