import { type Refusal, refuse } from './refusal.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TYPE = /^[A-Z][A-Za-z0-9]*$/;

/** True for a UUID (RFC 9562, versions 1 to 8) in lower case. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The id of a record across all types: 'Lead_0190f3c2-…'. */
export function globalId(type: string, id: string): string {
  return `${type}_${id}`;
}

/** Takes a global id apart; anything else, or another type than `expected`, is refused. */
export function parseGlobalId(
  text: string,
  expected?: string,
): { readonly kind: 'id'; readonly type: string; readonly id: string } | Refusal<'id-unreadable'> {
  const cut = text.indexOf('_');
  const type = text.slice(0, Math.max(0, cut));
  const id = text.slice(cut + 1);
  const known = TYPE.test(type) && isUuid(id) && (expected === undefined || expected === type);
  return known ? { kind: 'id', type, id } : refuse('id-unreadable');
}
