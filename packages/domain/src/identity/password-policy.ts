import { normaliseText, type Refusal, refuse } from '../shared/index.ts';

/** In characters. */
export const SHORTEST_PASSWORD = 10;

/** In characters. */
export const LONGEST_PASSWORD = 128;
/** What a password has at least besides the words that everybody knows of the person. */
const OWN_CHARACTERS = 6;

/** Whether a password is taken, or why not. */
export type PasswordAnswer =
  | { readonly kind: 'good' }
  | Refusal<
      | 'password-too-short'
      | 'password-too-long'
      | 'password-is-your-name'
      | 'password-too-plain'
      | 'password-too-common'
    >;

/** Whether a password is one of those that are tried first; an answer for whoever has the lists of them. */
export type IsCommonPassword = (password: string) => boolean;

function bare(text: string): string {
  return normaliseText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** What is left of a password without the person's name and e-mail address, however spaced or cased. */
function withoutName(typed: string, texts: readonly string[]): string {
  const words = texts.flatMap((text) => [bare(text), ...text.split(/[^\p{L}\p{N}]+/u).map(bare)]);
  return words
    .filter((word) => word.length > 1)
    .sort((one, other) => other.length - one.length)
    .reduce((left, word) => left.replaceAll(word, ''), typed);
}

/**
 * A password is 10 to 128 characters, of at least 4 different ones; it is more than the person's name or e-mail address
 * with digits or a few characters around, and none of those that are tried first. No other shape is asked for.
 * Source: NIST SP 800-63B, memorized secrets: length and known bad ones, no rules of composition.
 */
export function decidePassword(
  password: string,
  person: { readonly email: string; readonly name?: string },
  isCommon: IsCommonPassword = () => false,
): PasswordAnswer {
  const path = ['password'];
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD)
    return refuse('password-too-short', { path, parameters: { atLeast: SHORTEST_PASSWORD } });
  if (length > LONGEST_PASSWORD)
    return refuse('password-too-long', { path, parameters: { atMost: LONGEST_PASSWORD } });
  if (new Set(password).size < 4) return refuse('password-too-plain', { path });
  const typed = bare(password);
  const own = withoutName(typed, [person.email, person.email.split('@')[0] ?? '', person.name ?? '']);
  const isOwn = own === typed || (own.length >= OWN_CHARACTERS && /\p{L}/u.test(own));
  if (!isOwn) return refuse('password-is-your-name', { path });
  return isCommon(password) ? refuse('password-too-common', { path }) : { kind: 'good' };
}
