import { builder } from '../../../graphql/builder.ts';
import { loadReference } from '../../../graphql/load-reference.ts';
import { Member } from '../../identity/index.ts';
import { qrCode } from './qr-code.ts';
import type { Conversion, FormDay } from './store/conversion.ts';

const allow = { right: 'settings.manage' } as const;

/** An address of a form, of its own or of a member. */
export interface Link {
  readonly url: string;
  readonly memberId: string | null;
}

export const FormLink = builder.objectRef<Link>('FormLink').implement({
  description: 'An address of a form.',
  authScopes: allow,
  fields: (t) => ({
    url: t.exposeString('url', { description: 'Where the form stands.' }),
    member: t.field({
      type: Member,
      nullable: true,
      description: 'The member who generates what comes by it; null for the form’s own.',
      resolve: ({ memberId }, _args, context, info) =>
        loadReference(context, info, 'Member', memberId, {}) as never,
    }),
    qrCode: t.string({
      description: 'The address as a QR code, in SVG.',
      complexity: 5,
      resolve: ({ url }) => qrCode(url),
    }),
  }),
});

const FormDayType = builder.objectRef<FormDay>('FormDay').implement({
  description: 'One day of a form, of the organization’s calendar.',
  authScopes: allow,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day.' }),
    views: t.exposeInt('views', { description: 'How often it was shown.' }),
    submissions: t.exposeInt('submissions', { description: 'How often it was sent and taken in.' }),
  }),
});

export const FormConversion = builder.objectRef<Conversion>('FormConversion').implement({
  description:
    'What became of the showings of a form. Showings of pages into which its HTML was copied are not seen, so that more may be sent than was shown.',
  authScopes: allow,
  fields: (t) => ({
    since: t.expose('since', { type: 'Date', description: 'The first day that counts.' }),
    until: t.expose('until', { type: 'Date', description: 'The last one, today.' }),
    views: t.exposeInt('views', {
      description: 'How often it was shown; counted by the day, without cookies.',
    }),
    submissions: t.exposeInt('submissions', { description: 'How often it was sent and taken in.' }),
    leads: t.exposeInt('leads', {
      description:
        'The leads that came from it first, captured since then; what was closed as none is left out.',
    }),
    won: t.exposeInt('won', { description: 'Those of them that are won.' }),
    days: t.field({
      type: [FormDayType],
      description: 'Every day of that time, the oldest first; at most 90.',
      resolve: ({ days }) => [...days],
    }),
  }),
});
