import { type Refusal, refuse } from './refusal.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TYPE = /^[A-Z][A-Za-z0-9]*$/;

/**
 * True for a UUID in lower case.
 * Source: RFC 9562, section 4; lower case alone is ours, because one record has to have one id.
 */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * The id of a record across all types: 'Lead_0190f3c2-…'.
 * Source: the GraphQL Global Object Identification Specification, Node; the type in front is ours, because it is seen
 * in logs.
 */
export function globalId(type: string, id: string): string {
  return `${type}_${id}`;
}

/**
 * Takes a global id apart; anything else, or another type than `expected`, is refused.
 * Source: the GraphQL Global Object Identification Specification, Node; ours, because an id of another type finds
 * nothing or the wrong thing.
 */
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
