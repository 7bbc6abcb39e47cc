import { type Consents, mayApproach } from '@mikomi/domain/parties';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import { ContactPointKind } from './contact-point.enum.ts';
import { Contact } from './party.types.ts';

export const ConsentState = builder.enumType('ConsentState', {
  description: 'What a contact said about being approached.',
  values: described({
    GIVEN: 'They want it.',
    REFUSED: 'They do not.',
    UNKNOWN: 'They said nothing, or took it back.',
  }),
});

const Consent = builder.prismaObject('Consent', {
  description: 'What a contact said about being approached on a channel.',
  authScopes: { right: 'party.read' },
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Consent', id) }),
    channel: t.field({
      type: ContactPointKind,
      description: 'On which channel.',
      select: { channel: true },
      resolve: ({ channel }) => channel as 'EMAIL',
    }),
    state: t.field({
      type: ConsentState,
      description: 'What they said.',
      select: { state: true },
      resolve: ({ state }) => state as 'GIVEN',
    }),
    basis: t.exposeString('basis', { description: 'How it became known.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was said or written down.' }),
  }),
});

builder.prismaObjectField(Contact, 'consents', (t) =>
  t.relation('consents', {
    type: Consent,
    description: 'What they said about being approached, by channel; at most 50.',
    query: { orderBy: [{ channel: 'asc' }, { id: 'asc' }], take: 50 },
  }),
);

builder.prismaObjectField(Contact, 'mayApproach', (t) =>
  t.boolean({
    description: 'Whether they may be approached on a channel. Answering them is always allowed.',
    args: {
      channel: t.arg({ type: ContactPointKind, required: true, description: 'On which channel.' }),
    },
    select: { consents: { select: { channel: true, state: true }, orderBy: { at: 'asc' } } },
    resolve: ({ consents }, { channel }) => {
      const said = Object.fromEntries(consents.map((each) => [each.channel, each.state])) as Consents;
      return mayApproach(said, channel);
    },
  }),
);
