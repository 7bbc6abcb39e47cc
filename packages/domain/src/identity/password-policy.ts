import { normaliseText, type Refusal, refuse } from '../shared/index.ts';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

export type PasswordAnswer =
  | { readonly kind: 'good' }
  | Refusal<'password-too-short' | 'password-too-long' | 'password-is-your-name' | 'password-too-plain'>;

function bare(text: string): string {
  return normaliseText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * A password is 10 to 128 characters, of at least 4 different ones, and is not the person's e-mail, its part before the
 * @, or their name, however spaced or cased, alone or followed by digits. No other shape is asked for (NIST SP 800-63B).
 */
export function decidePassword(
  password: string,
  person: { readonly email: string; readonly name?: string },
): PasswordAnswer {
  const path = ['password'];
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD)
    return refuse('password-too-short', { path, parameters: { atLeast: SHORTEST_PASSWORD } });
  if (length > LONGEST_PASSWORD)
    return refuse('password-too-long', { path, parameters: { atMost: LONGEST_PASSWORD } });
  if (new Set(password).size < 4) return refuse('password-too-plain', { path });
  const known = [person.email, person.email.split('@')[0] ?? '', person.name ?? '']
    .map(bare)
    .filter((text) => text !== '');
  const typed = bare(password);
  const isKnown = known.some(
    (text) => typed === text || typed.replace(/\d+$/, '') === text.replace(/\d+$/, ''),
  );
  return isKnown ? refuse('password-is-your-name', { path }) : { kind: 'good' };
}
