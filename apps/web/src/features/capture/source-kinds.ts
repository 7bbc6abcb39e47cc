import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { InletKind, SourceKind } from '#generated/graphql.ts';

/** What a new source is: of a kind with an address, or one that people choose by hand. */
export type NewSourceKind = InletKind | 'BY_HAND';

type KindWords = {
  readonly name: MessageDescriptor;
  /** What comes in by it. */
  readonly connects: MessageDescriptor;
  /** What one needs at hand. */
  readonly needs: MessageDescriptor;
};

/** Sources with an address of their own, in the order in which they are offered. */
export const INLETS: Readonly<Partial<Record<InletKind, KindWords>>> = {
  WEB_FORM: {
    name: msg`Web form`,
    connects: msg`A form of your own: as a page, on your site, behind a QR code.`,
    needs: msg`You need nothing: it is built here.`,
  },
  META_LEAD_ADS: {
    name: msg`Facebook and Instagram lead ads`,
    connects: msg`Answers to the instant forms of your ads.`,
    needs: msg`You need an app at Meta for Developers and admin access to the page.`,
  },
  MESSENGER: {
    name: msg`Facebook Messenger`,
    connects: msg`Messages that people write to your page.`,
    needs: msg`You need an app at Meta for Developers and admin access to the page.`,
  },
  INSTAGRAM: {
    name: msg`Instagram messages`,
    connects: msg`Direct messages to your professional account.`,
    needs: msg`You need an app at Meta for Developers and a professional account.`,
  },
  WHATSAPP: {
    name: msg`WhatsApp Business (Cloud API)`,
    connects: msg`Messages and calls to your business number.`,
    needs: msg`You need a WhatsApp Business account with a number on the Cloud API.`,
  },
  LINE: {
    name: msg`LINE official account`,
    connects: msg`Messages of people who added your account.`,
    needs: msg`You need the Messaging API channel of your official account.`,
  },
  GOOGLE_LEAD_FORM: {
    name: msg`Google Ads lead forms`,
    connects: msg`Answers to the lead forms of your ads on Google.`,
    needs: msg`You need to be able to edit the lead form in Google Ads.`,
  },
  TYPEFORM: {
    name: msg({ message: 'Typeform', context: 'a form service' }),
    connects: msg`Every answer to one of your forms.`,
    needs: msg`You need to be able to edit the form.`,
  },
  TALLY: {
    name: msg({ message: 'Tally', context: 'a form service' }),
    connects: msg`Every answer to one of your forms.`,
    needs: msg`You need to be able to edit the form.`,
  },
  INBOUND_MAIL: {
    name: msg`E-mail to an address of yours`,
    connects: msg`Enquiries that are written to an address such as info@.`,
    needs: msg`You need a mail service that hands mails on: Postmark, Mailgun, SendGrid or your own server.`,
  },
  PORTAL_MAIL: {
    name: msg`Mails of a portal`,
    connects: msg`Notices in which a portal tells you who enquired.`,
    needs: msg`You need a mail service that hands on what the portal sends you.`,
  },
  TWILIO: {
    name: msg({ message: 'Twilio', context: 'a telephone service' }),
    connects: msg`Calls and text messages to your numbers; a missed call becomes a lead.`,
    needs: msg`You need access to the console of your account.`,
  },
  CALL_WEBHOOK: {
    name: msg`Another telephone system`,
    connects: msg`Calls, told by your telephone system when they are over.`,
    needs: msg`You need a telephone system that can call a web address.`,
  },
  WEBHOOK: {
    name: msg`Webhook`,
    connects: msg`Whatever posts JSON or form fields: your website, an automation, another product.`,
    needs: msg`You need somebody who can send a request. There is an example to copy.`,
  },
};

const NAMED: Readonly<Record<string, MessageDescriptor>> = {
  API: msg`Your own program`,
  PHONE: msg`Phone`,
  EMAIL: msg({ message: 'E-mail', context: 'a message' }),
  EVENT: msg`Event`,
  REFERRAL: msg`Referral`,
  OTHER: msg`Chosen by hand`,
};

/** What a kind of source is called. */
export const kindName = (kind: SourceKind): MessageDescriptor =>
  INLETS[kind as InletKind]?.name ?? NAMED[kind] ?? msg`Source`;
