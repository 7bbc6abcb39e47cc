import type { ContactPointKind } from '@mikomi/domain/parties';

/** A field of a delivery by its name; null where it is not told. */
export type Told = (name: string) => string | null;

/** What Twilio gives for a number that was withheld: the letters of ANONYMOUS, RESTRICTED and UNKNOWN on a keypad. */
const WITHHELD =
  /^(?:\+?(?:266696687|7378742833|2562533|8656696|464)|anonymous|restricted|unavailable|unknown|private)$/i;

/** Somebody's address at Twilio as a contact point: a number, or an id of the channel that stands before it. */
export function pointOf(address: string | null): readonly [ContactPointKind, string | null] {
  const [, channel = '', rest = ''] =
    /^(?:(whatsapp|messenger|instagram|sip|sips|client):)?(.*)$/is.exec(address ?? '') ?? [];
  const value = rest.trim();
  if (value === '' || WITHHELD.test(value)) return ['PHONE', null];
  switch (channel.toLowerCase()) {
    case 'whatsapp':
      return ['WHATSAPP', value];
    case 'messenger':
      return ['MESSENGER', value];
    case 'instagram':
      return ['INSTAGRAM', value];
    case 'sip':
    case 'sips':
      return ['PHONE', /^\+?\d{5,15}(?=@)/.exec(value)?.[0] ?? null];
    case 'client':
      return ['PHONE', null];
    default:
      return ['PHONE', value];
  }
}
