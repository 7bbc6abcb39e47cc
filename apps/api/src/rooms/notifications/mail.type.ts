import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import { Node } from '../../graphql/node.ts';
import { openToMembers } from '../../graphql/restricted.ts';
import type { MailKind as Kind } from '../../platform/mail/send-mail.ts';

openToMembers('MailMessage');

const MailState = builder.enumType('MailState', {
  description:
    'Where a mail is. HELD: there is no mail server. UNKNOWN: it may have gone out before the product stopped; people decide whether to send it again.',
  values: described({
    QUEUED: 'Waits for its turn.',
    SENDING: 'On its way to the mail server.',
    SENT: 'Taken by the mail server.',
    FAILED: 'Refused, or not taken by the mail server for two days.',
    HELD: 'There is no mail server.',
    UNKNOWN: 'It may have gone out before the product stopped; people decide whether to send it again.',
  }),
});

const MailKind = builder.enumType('MailKind', {
  description: 'What a mail is for.',
  values: described<Kind>({
    INVITATION: 'Opens the organization to somebody.',
    PASSWORD_RESET: 'Lets somebody choose a new password.',
    REMINDER: 'Reminds of a promise.',
    LEAD_ASSIGNED: 'Tells of a lead that was given to somebody.',
    ENQUIRY_RECEIVED: 'Tells of a customer who asked again.',
    CONSENT_REQUEST: 'Asks whoever filled a form in to confirm what they agreed to.',
  }),
});

/** What lies still: its links are for whoever hands them over. What is on its way is for its reader alone. */
const READABLE = new Set(['HELD', 'FAILED']);

export const MailMessage = builder.prismaObject('MailMessage', {
  description: 'A mail of the product to one person.',
  authScopes: { right: 'outbox.read' },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('MailMessage', id) }),
    kind: t.field({
      type: MailKind,
      description: 'What it is for.',
      select: { kind: true },
      resolve: ({ kind }) => kind as never,
    }),
    recipient: t.exposeString('recipient', { description: 'To whom.' }),
    subject: t.exposeString('subject', { description: 'What it is about.' }),
    text: t.string({
      nullable: true,
      description: 'What it says, links included, to be handed over; null when it went out or is on its way.',
      select: { text: true, state: true },
      resolve: ({ text, state }) => (READABLE.has(state) ? text : null),
    }),
    state: t.field({
      type: MailState,
      description: 'Where it is.',
      select: { state: true },
      resolve: ({ state }) => state as typeof MailState.$inferType,
    }),
    problem: t.exposeString('problem', {
      nullable: true,
      description: 'What the mail server said, in its own terms.',
    }),
    attempts: t.exposeInt('attempts', { description: 'How often it was tried.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    sentAt: t.expose('sentAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the mail server took it.',
    }),
  }),
});
