import { builder } from '../../../graphql/builder.ts';
import { loadReference } from '../../../graphql/load-reference.ts';
import { Member } from '../../identity/index.ts';
import { qrCode } from './qr-code.ts';

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

/** What became of a form's showings. */
export interface Conversion {
  readonly since: string;
  readonly views: number;
  readonly submissions: number;
  readonly leads: number;
  readonly won: number;
}

export const FormConversion = builder.objectRef<Conversion>('FormConversion').implement({
  description:
    'What became of the showings of a form. Showings of pages into which its HTML was copied are not seen, so that more may be sent than was shown.',
  authScopes: allow,
  fields: (t) => ({
    since: t.expose('since', { type: 'Date', description: 'The first day that counts.' }),
    views: t.exposeInt('views', {
      description: 'How often it was shown; counted by the day, without cookies.',
    }),
    submissions: t.exposeInt('submissions', { description: 'How often it was sent and taken in.' }),
    leads: t.exposeInt('leads', { description: 'The leads that came from it first, captured since then.' }),
    won: t.exposeInt('won', { description: 'Those of them that are won.' }),
  }),
});
