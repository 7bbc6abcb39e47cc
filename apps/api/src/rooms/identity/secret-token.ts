import { createHash, randomBytes } from 'node:crypto';

/** A secret that is shown once, and what is stored of it. */
export interface SecretToken {
  readonly token: string;
  readonly hash: string;
}

/** A new secret of 192 random bits; the prefix tells people and scanners what it is. */
export function newSecretToken(prefix = ''): SecretToken {
  const token = `${prefix}${randomBytes(24).toString('base64url')}`;
  return { token, hash: hashToken(token) };
}

/** A secret as it is stored. It is random and long, so that one round of a plain hash hides it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
