import { createHash } from 'node:crypto';
import type { Secrets, SentRequest } from '../../rooms/capture/index.ts';
import { isSame, keyedHash } from '../payload/signature.ts';

/**
 * Twilio signs the address it sends to, and of a form its fields in the order of their names; of any other body the address carries
 * the hash.
 */
export function isTwilios({ url, headers, body }: SentRequest, secrets: Secrets): boolean {
  const signature = headers['x-twilio-signature'];
  const hash = URL.parse(url)?.searchParams.get('bodySHA256');
  if (hash && !isSame(hash.toLowerCase(), createHash('sha256').update(body).digest('hex'))) return false;
  const signed = hash ? '' : signedFields(body);
  return addressesOf(url).some((address) =>
    isSame(signature, keyedHash('sha1', secrets.authToken, 'base64', address + signed)),
  );
}

function signedFields(body: Buffer): string {
  const form = new URLSearchParams(body.toString());
  return [...new Set(form.keys())]
    .sort()
    .flatMap((name) => [...new Set(form.getAll(name))].sort().map((value) => name + value))
    .join('');
}

/** Some of its servers sign the address with its port, some without. */
function addressesOf(url: string): readonly string[] {
  const parts = /^(https?):\/\/([^/?#:]+)(?::\d+)?(?=[/?#]|$)(.*)$/s.exec(url);
  if (!parts) return [url];
  const [, scheme, host, rest] = parts;
  return [
    ...new Set([
      url,
      `${scheme}://${host}${rest}`,
      `${scheme}://${host}:${scheme === 'https' ? 443 : 80}${rest}`,
    ]),
  ];
}
