import type { SecretField, Secrets, SentRequest } from '../../rooms/capture/index.ts';
import { bringsSecret, isSame, keyedHash } from '../payload/signature.ts';

/** A sender of somebody's own making may bring a secret, sign with one, do both or neither: its address is a secret too. */
export const webhookSecrets: readonly SecretField[] = [
  { name: 'bearer', required: false, ours: true },
  { name: 'signingSecret', required: false, ours: true },
];

/** Each secret that was agreed on is asked for: a request brings the one, and is signed with the other. */
export function isAgreed(request: SentRequest, { bearer, signingSecret }: Secrets): boolean {
  return (
    (!bearer || bringsSecret(request.headers.authorization, bearer)) &&
    (!signingSecret || isSigned(request, signingSecret))
  );
}

/** As Standard Webhooks sign, or with the hash of the body in a header of its own, in hex or base64. */
function isSigned({ headers, body }: SentRequest, secret: string): boolean {
  const given = ['x-signature', 'x-signature-256', 'x-hub-signature-256', 'x-webhook-signature'].flatMap(
    (name) => headers[name]?.replace(/^sha256=/, '') ?? [],
  );
  return (
    given.some(
      (signature) =>
        isSame(signature.toLowerCase(), keyedHash('sha256', secret, 'hex', body)) ||
        isSame(signature, keyedHash('sha256', secret, 'base64', body)),
    ) || isStandard(headers, body, secret)
  );
}

function isStandard(headers: SentRequest['headers'], body: Buffer, secret: string): boolean {
  const id = headers['webhook-id'];
  const at = headers['webhook-timestamp'];
  if (!id || !at) return false;
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : secret;
  const expected = keyedHash('sha256', key, 'base64', `${id}.${at}.`, body);
  return (headers['webhook-signature'] ?? '')
    .split(' ')
    .some((each) => each.startsWith('v1,') && isSame(each.slice('v1,'.length), expected));
}
