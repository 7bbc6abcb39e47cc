import {
  customFieldOf,
  type FieldMapping,
  type MailLesson,
  type TaughtValue as Taught,
} from '@mikomi/domain/capture';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { openToMembers } from '../../graphql/restricted.ts';
import { Source } from '../leads/index.ts';
import { ImportField } from './import-reading.enums.ts';
import { isReachable } from './inbox/is-reachable.ts';
import type { SealedSecret } from './inbox/opened-inlet.ts';
import { senderOf } from './inbox/senders.ts';
import { InboxNote } from './inbox-note.type.ts';
import { healthOf } from './inlet-health.ts';
import type { InletHealth as Health } from './store/inlet-health.ts';

const allow = { right: 'settings.manage' } as const;

openToMembers('Inlet');

interface SecretShape {
  readonly name: string;
  readonly required: boolean;
  readonly ours: boolean;
  readonly kept: SealedSecret | undefined;
  /** In the clear, where the product made it and its owner copies it to the other system. */
  readonly value: string | null;
}

const InletSecret = builder.objectRef<SecretShape>('InletSecret').implement({
  description: 'Something agreed with the sender, such as the key of a signature.',
  authScopes: allow,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What its owner calls it.' }),
    isRequired: t.exposeBoolean('required', {
      description: 'Whether nothing is believed or fetched without it.',
    }),
    isOurs: t.exposeBoolean('ours', {
      description:
        'Whether the product makes it, to be copied to the other system; else it is copied from there.',
    }),
    isSet: t.boolean({ description: 'Whether it is agreed.', resolve: ({ kept }) => kept !== undefined }),
    hint: t.string({
      nullable: true,
      description: 'Its last characters, of a long one.',
      resolve: ({ kept }) => kept?.hint || null,
    }),
    value: t.exposeString('value', {
      nullable: true,
      description: 'Itself, where the product made it; what was copied from elsewhere is never shown again.',
    }),
    setAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when.',
      resolve: ({ kept }) => kept?.setAt ?? null,
    }),
  }),
});

const MappedField = builder.objectRef<FieldMapping>('MappedField').implement({
  description: 'Where the fields of one name go, as a person decided.',
  authScopes: allow,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name or path that the sender gives it.' }),
    field: t.field({
      type: ImportField,
      nullable: true,
      description: 'A field of the contact, the company or the lead.',
      resolve: ({ target }) => (target.kind === 'field' ? target.field : null),
    }),
    customFieldId: t.id({
      nullable: true,
      description: 'A field of the organization’s own.',
      resolve: ({ target }) => (target.kind === 'custom' ? globalId('CustomField', target.fieldId) : null),
    }),
  }),
});

const TaughtValue = builder.objectRef<Taught>('TaughtValue').implement({
  description: 'One value of a portal’s mails, and how it is found in them.',
  authScopes: allow,
  fields: (t) => ({
    label: t.exposeString('written', { description: 'The label in front of it or above it.' }),
    field: t.field({
      type: ImportField,
      nullable: true,
      description: 'The field of the contact, the company or the lead that it is.',
      resolve: ({ name }) => (customFieldOf(name) === null ? (name as never) : null),
    }),
    customFieldId: t.id({
      nullable: true,
      description: 'The field of the organization’s own that it is.',
      resolve: ({ name }) => {
        const fieldId = customFieldOf(name);
        return fieldId === null ? null : globalId('CustomField', fieldId);
      },
    }),
  }),
});

const TurnedAway = builder.objectRef<Health['turnedAway'][number]>('TurnedAway').implement({
  description: 'Requests that were turned away for one reason; nothing of them was kept.',
  authScopes: allow,
  fields: (t) => ({
    because: t.field({
      type: InboxNote,
      description: 'Why.',
      resolve: ({ because }) => ({ key: because }),
    }),
    count: t.exposeInt('count', { description: 'How many, since the source was opened.' }),
    lastAt: t.expose('lastAt', { type: 'DateTime', description: 'When last.' }),
  }),
});

const DeliveriesOfDay = builder.objectRef<Health['days'][number]>('DeliveriesOfDay').implement({
  description: 'How many deliveries came on a day of the organization’s calendar.',
  authScopes: allow,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const InletHealth = builder.objectRef<Health>('InletHealth').implement({
  description: 'What came in at an inlet, and what of it waits for a person.',
  authScopes: allow,
  fields: (t) => ({
    lastReceivedAt: t.expose('lastReceivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the last delivery came; null before the first.',
    }),
    received: t.exposeInt('received', { description: 'Deliveries that are kept, of the last 90 days.' }),
    waiting: t.exposeInt('waiting', { description: 'Those still to be read.' }),
    needMapping: t.exposeInt('needMapping', { description: 'Those that name nobody.' }),
    setAside: t.exposeInt('setAside', { description: 'Those that look like a machine’s.' }),
    failed: t.exposeInt('failed', { description: 'Those that could not be read.' }),
    days: t.field({
      type: [DeliveriesOfDay],
      description: 'The last 14 days of the organization’s calendar, the oldest first.',
      resolve: ({ days }) => [...days],
    }),
    turnedAway: t.field({
      type: [TurnedAway],
      description: 'Requests that were not believed or too large; at most 10 reasons.',
      resolve: ({ turnedAway }) => [...turnedAway],
    }),
  }),
});

export const Inlet = builder.prismaObject('Inlet', {
  description: 'The address of a source at which its deliveries come in.',
  authScopes: allow,
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Inlet', id) }),
    address: t.string({
      description: 'Where the sender posts to. Nobody guesses it; whoever knows it can send.',
      select: { key: true },
      resolve: ({ key }, _args, { product }) => `${product.publicUrl}/in/${key}`,
    }),
    isReachable: t.boolean({
      description: 'Whether senders on the internet can reach the address: `PUBLIC_URL` names a public host.',
      resolve: (_inlet, _args, { product }) => isReachable(product.publicUrl),
    }),
    secrets: t.field({
      type: [InletSecret],
      description: 'What is to be agreed with the sender; at most a handful.',
      select: { secrets: true, source: { select: { kind: true } } },
      resolve: ({ secrets, source }, _args, { product }) => {
        const kept = secrets as unknown as Readonly<Record<string, SealedSecret>>;
        return (senderOf(source.kind)?.secrets ?? []).map(({ name, required, ours }): SecretShape => {
          const secret = kept[name];
          const value = (ours && secret && product.secretBox?.open(secret.sealed)) || null;
          return { name, required, ours, kept: secret, value };
        });
      },
    }),
    mapping: t.field({
      type: [MappedField],
      description:
        'What people decided of the fields of its deliveries, at most 300; the others go where their names and values say.',
      select: { mapping: true },
      resolve: ({ mapping }) => mapping as unknown as FieldMapping[],
    }),
    lesson: t.field({
      type: [TaughtValue],
      description:
        'How the mails of a portal are read, as somebody taught it on one, at most 50 values; empty where nothing was taught.',
      select: { lesson: true },
      resolve: ({ lesson }) => [...((lesson as unknown as MailLesson | null)?.values ?? [])],
    }),
    health: t.field({
      type: InletHealth,
      description: 'What came in.',
      resolve: ({ id }, _args, context) => healthOf(context, memberOf(context), id),
    }),
  }),
});

builder.prismaObjectField(Source, 'inlet', (t) =>
  t.relation('inlet', {
    nullable: true,
    description: 'Its address for deliveries; null where people name it by hand.',
    authScopes: allow,
  }),
);
