import {
  formatPhone,
  oneOf,
  type PhoneRefusal,
  parseEmail,
  parsePhone,
  type Refusal,
  refuse,
  type ShapeRefusal,
  tidySpaces,
  toldText,
} from '../shared/index.ts';
import { accountOfLink } from './channel-link.ts';

/** The ways a person or company can be reached. */
export const CONTACT_POINT_KINDS = [
  'PHONE',
  'EMAIL',
  'WHATSAPP',
  'LINE',
  'MESSENGER',
  'INSTAGRAM',
  'FAX',
] as const;

/** One of `CONTACT_POINT_KINDS`. */
export type ContactPointKind = (typeof CONTACT_POINT_KINDS)[number];

/** One way to reach somebody. Two points with the same `identity` reach the same place, across kinds too. */
export interface ContactPoint {
  readonly kind: ContactPointKind;
  /** As it is dialled or written to: E.164 with its extension, if it has one, behind it; an address; an id of the channel, which
   * WhatsApp has beside the number. */
  readonly value: string;
  /** 'tel:+8190…', 'tel:+813…;ext=12', 'mailto:…', 'line:…', 'whatsapp:US.1349…': compared exactly. */
  readonly identity: string;
  /** The digits of a number backwards, for finding it by its end. */
  readonly tail?: string;
}

/** Why a text is no contact point of its kind. */
export type ContactPointRefusal =
  | ShapeRefusal
  | PhoneRefusal
  | Refusal<'email-unreadable' | 'channel-id-unreadable'>;

const CHANNEL_ID = /^[\p{L}\p{N}._@:+-]{1,128}$/u;

/** The id that WhatsApp gives a business for somebody, also where they hide their number: their country, and letters and digits. */
const WHATSAPP_ID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z\d]{1,128}$/;

/** What an id of a channel looks like, for who typed something else. */
const EXAMPLES = { LINE: '@mikomi', MESSENGER: 'mikomi.crm', INSTAGRAM: '@mikomi.crm' } as const;

/** A WhatsApp account is its number's: behind no extension is another. */
function ofNumber(
  kind: 'PHONE' | 'WHATSAPP' | 'FAX',
  text: string,
  phoneCountry?: string,
): ContactPoint | PhoneRefusal {
  const phone = parsePhone(text, phoneCountry);
  if (phone.kind === 'refused') return phone;
  const scheme = kind === 'FAX' ? 'fax' : 'tel';
  const value = kind === 'WHATSAPP' ? phone.e164 : phone.full;
  return { kind, value, identity: `${scheme}:${value}`, tail: phone.tail };
}

const kindShape = oneOf(CONTACT_POINT_KINDS);

/**
 * Reads what was typed or copied for a kind. Numbers without a country code are of `phoneCountry`; WhatsApp and telephone share
 * the identity of their number, an extension is a telephone of its own, a fax reaches no person. WhatsApp's id for a business
 * ('US.13491208655302741918') is an identity of its own: whose number it is, only WhatsApp knows.
 * Source: business-scoped user ids as Meta documents them (developers.facebook.com, WhatsApp, usernames); ITU-T E.164 for numbers, RFC 3966 (5.3 for extensions) and RFC 6068 for the forms tel: and mailto:; that a fax reaches
 * nobody is ours, because an office shares it.
 */
export function readContactPoint(
  kind: ContactPointKind,
  typed: string,
  phoneCountry?: string,
): ContactPoint | ContactPointRefusal {
  const unknown = kindShape(kind, ['kind']);
  if (unknown) return unknown;
  const text = toldText(typed);
  const account = accountOfLink(kind, tidySpaces(text.normalize('NFKC')));
  if (kind === 'WHATSAPP' && WHATSAPP_ID.test(text.trim()))
    return { kind, value: text.trim(), identity: `whatsapp:${text.trim()}` };
  if (kind === 'PHONE' || kind === 'WHATSAPP' || kind === 'FAX')
    return ofNumber(kind, kind === 'WHATSAPP' ? (account ?? text) : text, phoneCountry);
  if (kind === 'EMAIL') {
    const email = parseEmail(text);
    if (email.kind === 'refused') return email;
    return { kind, value: email.address, identity: `mailto:${email.identity}` };
  }
  if (account === undefined || !CHANNEL_ID.test(account))
    return refuse('channel-id-unreadable', { parameters: { text, example: EXAMPLES[kind] } });
  const id = kind === 'INSTAGRAM' ? account.replace(/^@/, '').toLowerCase() : account;
  return { kind, value: account, identity: `${kind.toLowerCase()}:${id}` };
}

/**
 * A contact point as readers of a country see it.
 * Source: ITU-T E.123 as libphonenumber writes numbers; every other kind as it is kept is ours, because its writing
 * belongs to its owner.
 */
export function formatContactPoint(
  point: Pick<ContactPoint, 'kind' | 'value'>,
  readersCountry?: string,
): string {
  const isNumber = point.kind === 'PHONE' || point.kind === 'WHATSAPP' || point.kind === 'FAX';
  return isNumber && !WHATSAPP_ID.test(point.value) ? formatPhone(point.value, readersCountry) : point.value;
}
