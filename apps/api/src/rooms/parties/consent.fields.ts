import { type Consents, mayApproach } from '@mikomi/domain/parties';
import { globalId } from '@mikomi/domain/shared';
import type { Prisma } from '#generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { ConsentPurpose, ConsentState, LawfulBasis } from './consent.enums.ts';
import { ContactPointKind } from './contact-point.enum.ts';
import { Contact } from './party.types.ts';
import { keyOfConsent } from './store/consents.ts';

const Consent = builder.prismaObject('Consent', {
  description: 'What a contact said about being approached on a channel for a purpose.',
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
    purpose: t.field({
      type: ConsentPurpose,
      description: 'For what.',
      select: { purpose: true },
      resolve: ({ purpose }) => purpose as 'SALES',
    }),
    state: t.field({
      type: ConsentState,
      description: 'What they said.',
      select: { state: true },
      resolve: ({ state }) => state as 'GIVEN',
    }),
    lawfulBasis: t.field({
      type: LawfulBasis,
      description: 'By which right their data is used for it.',
      select: { lawfulBasis: true },
      resolve: ({ lawfulBasis }) => lawfulBasis as 'CONSENT',
    }),
    wording: t.exposeString('wording', {
      nullable: true,
      description: 'Which version of a text they were shown.',
    }),
    basis: t.exposeString('basis', { description: 'How it became known.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was said or written down.' }),
  }),
});

/** In one order for every field, so that one reading serves them all; of each channel and purpose there is one word. */
const IN_ORDER: Prisma.ConsentOrderByWithRelationInput[] = [{ channel: 'asc' }, { id: 'asc' }];
const WORDS = { orderBy: IN_ORDER, select: { id: true, channel: true, purpose: true, state: true } } as const;

builder.prismaObjectField(Contact, 'consents', (t) =>
  t.field({
    type: [Consent],
    description: 'What they said about being approached for a purpose, by channel; at most 50.',
    args: { purpose: t.arg({ type: ConsentPurpose, description: 'For what; to sell to them unless said.' }) },
    select: (_args, _context, nestedSelection) => ({ consents: nestedSelection(WORDS) }),
    resolve: ({ consents }, { purpose }) =>
      consents.filter((each) => each.purpose === (purpose ?? 'SALES') && each.channel !== 'ANY').slice(0, 50),
  }),
);

builder.prismaObjectField(Contact, 'mayApproach', (t) =>
  t.boolean({
    description:
      'Whether they may be approached on a channel for a purpose. Answering them is always allowed, unless they want to be left alone.',
    args: {
      channel: t.arg({ type: ContactPointKind, required: true, description: 'On which channel.' }),
      purpose: t.arg({ type: ConsentPurpose, description: 'For what; to sell to them unless said.' }),
    },
    select: { consents: WORDS },
    resolve: ({ consents }, { channel, purpose }) =>
      mayApproach(wordsOf(consents), channel, purpose ?? 'SALES'),
  }),
);

builder.prismaObjectField(Contact, 'doNotContact', (t) =>
  t.boolean({
    description: 'Whether they want to be left alone: nobody calls or writes to them, by any channel.',
    select: { consents: WORDS },
    resolve: ({ consents }) => wordsOf(consents).ANY === 'REFUSED',
  }),
);

function wordsOf(
  consents: readonly { readonly channel: string; readonly purpose: string; readonly state: string }[],
): Consents {
  return Object.fromEntries(consents.map((each) => [keyOfConsent(each as never), each.state])) as Consents;
}
