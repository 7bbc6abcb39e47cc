import type { InboundPerson } from '@mikomi/domain/capture';
import { personWith } from '../payload/inbound.ts';
import { listAt, textAt } from '../payload/json.ts';

/**
 * Who is at the other end: by their number, and by the id that a business knows them by, which stands alone where they hide the
 * number behind a username.
 */
export function personIn(value: unknown, number: string | null, userId: string | null): InboundPerson {
  const contacts = listAt(value, 'contacts');
  const isThem = (contact: unknown) =>
    (number !== null && textAt(contact, 'wa_id') === number) ||
    (userId !== null && textAt(contact, 'user_id') === userId);
  const namesNobody = number === null && userId === null;
  const contact = contacts.find(isThem) ?? (namesNobody && contacts.length === 1 ? contacts[0] : undefined);
  const name = textAt(contact, 'profile', 'name') ?? textAt(contact, 'profile', 'username');
  return personWith(
    name,
    ['WHATSAPP', asNumber(number ?? textAt(contact, 'wa_id'))],
    ['WHATSAPP', userId ?? textAt(contact, 'user_id')],
  );
}

/** The id that a chat is told by: the one that stays when the number is hidden, where there is one. */
export function chatIdOf({ points }: InboundPerson): string | null {
  return points.at(-1)?.value ?? null;
}

function asNumber(number: string | null): string | null {
  return number !== null && /^\d+$/.test(number) ? `+${number}` : number;
}
