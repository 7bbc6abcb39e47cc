import type { FetchRefusal } from '../../rooms/capture/index.ts';
import { keyedHash } from '../payload/signature.ts';

/**
 * Each version of the Graph API lives two years; this is the one that is spoken.
 * Source: https://developers.facebook.com/docs/graph-api/changelog (v26.0 of 29 July 2026 is the latest; v25.0 goes on 29 July 2028)
 */
const GRAPH_VERSION = 'v26.0';

/** What the token is called by which the Graph API is asked. */
export const ACCESS_TOKEN = { en: 'Access token', ja: 'アクセストークン' };

/** Where an object of the Graph API stands. */
export function graphUrl(
  id: string,
  fields: readonly string[],
  secrets: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): string {
  const url = new URL(
    `https://graph.facebook.com/${GRAPH_VERSION}/${id.split('/').map(encodeURIComponent).join('/')}`,
  );
  for (const [name, value] of Object.entries({ fields: fields.join(','), ...more }))
    url.searchParams.set(name, value);
  const proof = keyedHash('sha256', secrets.appSecret, 'hex', secrets.accessToken ?? '');
  if (proof) url.searchParams.set('appsecret_proof', proof);
  return url.href;
}

/** Who asks the Graph API. */
export function graphHeaders(secrets: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${secrets.accessToken ?? ''}` };
}

/** Codes by which the Graph API says that it was asked too much, or is not well: an app, a page, a business, for now. */
const PASSING = /^(?:1|2|4|17|32|341|613|800\d\d)$/;

/** Whether a refusal of the Graph API may pass, which it tells by a code and not by its status. */
export function asPassing(refusal: FetchRefusal): FetchRefusal {
  return PASSING.test(String(refusal.parameters?.code ?? '')) ? { ...refusal, later: true } : refusal;
}
