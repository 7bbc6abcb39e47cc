import {
  formatPhone,
  parseEmail,
  parsePhone,
  type Refusal,
  refuse,
  tidySpaces,
  toldText,
} from '../shared/index.ts';

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
  /** As it is shown and dialled: E.164, an address, an id of the channel. */
  readonly value: string;
  /** 'tel:+8190…', 'mailto:…', 'line:…': compared exactly. */
  readonly identity: string;
  /** The digits of a number backwards, for finding it by its end. */
  readonly tail?: string;
}

const CHANNEL_ID = /^[\p{L}\p{N}._@:+-]{1,128}$/u;

function ofNumber(
  kind: 'PHONE' | 'WHATSAPP' | 'FAX',
  text: string,
  phoneCountry?: string,
): ContactPoint | Refusal {
  const phone = parsePhone(text, phoneCountry);
  if (phone.kind === 'refused') return phone;
  const scheme = kind === 'FAX' ? 'fax' : 'tel';
  return { kind, value: phone.e164, identity: `${scheme}:${phone.e164}`, tail: phone.tail };
}

/**
 * Reads what was typed for a kind. Numbers without a country code are of `phoneCountry`; WhatsApp and telephone share
 * the identity of their number, a fax reaches no person.
 * Source: ITU-T E.164 for numbers, RFC 3966 and RFC 6068 for the forms tel: and mailto:; that a fax reaches nobody is
 * ours, because an office shares it.
 */
export function readContactPoint(
  kind: ContactPointKind,
  typed: string,
  phoneCountry?: string,
): ContactPoint | Refusal {
  const text = toldText(typed);
  if (kind === 'PHONE' || kind === 'WHATSAPP' || kind === 'FAX') return ofNumber(kind, text, phoneCountry);
  if (kind === 'EMAIL') {
    const email = parseEmail(text);
    if (email.kind === 'refused') return email;
    return { kind, value: email.address, identity: `mailto:${email.identity}` };
  }
  const value = tidySpaces(text.normalize('NFKC'));
  if (!CHANNEL_ID.test(value)) return refuse('channel-id-unreadable', { parameters: { text } });
  const id = kind === 'INSTAGRAM' ? value.replace(/^@/, '').toLowerCase() : value;
  return { kind, value, identity: `${kind.toLowerCase()}:${id}` };
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
  return point.kind === 'PHONE' || point.kind === 'WHATSAPP' || point.kind === 'FAX'
    ? formatPhone(point.value, readersCountry)
    : point.value;
}
