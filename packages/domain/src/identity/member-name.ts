import { type Refusal, refuse, tidySpaces } from '../shared/index.ts';

const LONGEST_NAME = 120;

/**
 * A member's name is said in lists and mails: it has one to 120 characters.
 * Source: ours, because a longer name breaks lists and mails, and no name at all is nobody.
 */
export function checkMemberName(
  given: string,
): { readonly kind: 'fit'; readonly name: string } | Refusal<'text-blank' | 'text-too-long'> {
  const name = tidySpaces(given);
  if (name === '') return refuse('text-blank', { path: ['name'] });
  if (name.length > LONGEST_NAME)
    return refuse('text-too-long', { path: ['name'], parameters: { atMost: LONGEST_NAME } });
  return { kind: 'fit', name };
}

/**
 * Somebody comes in under their own name; where that is none, under what stands before the @ of their address.
 * Source: ours, because an address is the one thing that everybody who signs in has.
 */
export function memberName(person: { readonly name: string; readonly email: string }): string {
  const checked = checkMemberName(person.name);
  return checked.kind === 'fit' ? checked.name : person.email.replace(/@.*$/s, '').slice(0, LONGEST_NAME);
}
