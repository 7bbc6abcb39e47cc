import { type Refusal, refuse } from '@mikomi/domain/shared';
import { readText } from './charset.ts';

/** A digit more than a number holds: the id of somebody's record, which must stay itself. */
const WHOLE = /^-?\d+$/;

/**
 * JSON as somebody else wrote it: whole numbers that no number holds stay texts. In a shell of its own, because what was sent may
 * look like anything, a refusal too.
 */
export function parseJson(
  body: Buffer | string,
  contentType = '',
): { readonly json: unknown } | Refusal<'inbound-not-json' | 'inbound-too-deep'> {
  try {
    const text = typeof body === 'string' ? body : readText(body, contentType);
    return { json: JSON.parse(text, keepDigits) };
  } catch (error) {
    // What is JSON but deeper than anybody's can't be walked through.
    return refuse(error instanceof RangeError ? 'inbound-too-deep' : 'inbound-not-json');
  }
}

function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const isCut = typeof value === 'number' && !Number.isSafeInteger(value);
  return isCut && context?.source !== undefined && WHOLE.test(context.source) ? context.source : value;
}

/** What stands at a path of keys and positions; undefined where there is nothing. */
export function valueAt(json: unknown, ...path: readonly (string | number)[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** The word or number at a path, as a text that can be stored; null where there is none, and for an empty one. */
export function textAt(json: unknown, ...path: readonly (string | number)[]): string | null {
  return textOf(valueAt(json, ...path));
}

/** A word, number or truth as a text that can be stored; null for nothing and for what has parts. */
export function textOf(value: unknown): string | null {
  const text =
    typeof value === 'string'
      ? value.replaceAll('\0', '').toWellFormed()
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : '';
  return text.trim() === '' ? null : text;
}

/** The list at a path; none where there is something else. */
export function listAt(json: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = valueAt(json, ...path);
  return Array.isArray(value) ? value : [];
}

/** The names and values at a path; none where there is something else. */
export function entriesAt(
  json: unknown,
  ...path: readonly (string | number)[]
): readonly (readonly [string, unknown])[] {
  const value = valueAt(json, ...path);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
