import type { SecretField, Secrets, SentRequest } from '../../rooms/capture/index.ts';
import { isSame, keyedHash } from '../payload/signature.ts';

/** What is agreed with an app of Meta's. */
export const metaSecrets = (needsToken: boolean): readonly SecretField[] => [
  { name: 'appSecret', required: true, ours: false },
  { name: 'verifyToken', required: true, ours: true },
  { name: 'accessToken', required: needsToken, ours: false },
];

/** Meta proves the address once: the challenge goes back where the token is ours. */
export function answerChallenge(query: URLSearchParams, secrets: Secrets): string | null | undefined {
  if (query.get('hub.mode') !== 'subscribe') return undefined;
  return isSame(query.get('hub.verify_token'), secrets.verifyToken) ? query.get('hub.challenge') : null;
}

/** Meta signs the raw bytes with the secret of the app. */
export function isMetas({ headers, body }: SentRequest, secrets: Secrets): boolean {
  const [scheme, signature] = (headers['x-hub-signature-256'] ?? '').split('=');
  return (
    scheme === 'sha256' &&
    isSame(signature?.toLowerCase(), keyedHash('sha256', secrets.appSecret, 'hex', body))
  );
}
