import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Whether two texts are one, in a time that does not tell where they differ; never for nothing. */
export function isSame(given: string | null | undefined, expected: string | undefined): boolean {
  if (!given || !expected) return false;
  return timingSafeEqual(digestOf(given), digestOf(expected));
}

const digestOf = (text: string) => createHash('sha256').update(text).digest();

/** What a secret makes of some bytes. */
export function keyedHash(
  algorithm: 'sha1' | 'sha256',
  secret: string | Buffer | undefined,
  encoding: 'hex' | 'base64',
  ...parts: readonly (string | Buffer)[]
): string | undefined {
  if (!secret || secret.length === 0) return undefined;
  const hash = createHmac(algorithm, secret);
  for (const part of parts) hash.update(part);
  return hash.digest(encoding);
}

/** An id for what its sender gives none: the same content is the same thing. */
export function contentId(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('base64url')}`;
}

/** Whether a request brings a secret, as a bearer, as the password of its address, or by itself. */
export function bringsSecret(authorization: string | undefined, secret: string | undefined): boolean {
  const [scheme = '', given = ''] = (authorization ?? '').split(/ +/, 2);
  if (scheme.toLowerCase() !== 'basic') return isSame(given || scheme, secret);
  const pair = Buffer.from(given, 'base64').toString();
  return isSame(pair.slice(pair.indexOf(':') + 1), secret);
}
