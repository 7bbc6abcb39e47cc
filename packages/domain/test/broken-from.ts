import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * What a stored value may have become in the hands of people and other programs: one of its parts left out, or replaced by
 * something else. A check of stored things refuses or takes it, and throws at none.
 */
export function brokenFrom(whole: unknown): fc.Arbitrary<unknown> {
  const json = JSON.parse(JSON.stringify(whole)) as Json;
  const paths = pathsOf(json);
  const instead = fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -1,
    1.5,
    Number.NaN,
    '',
    'x',
    '__proto__',
    [],
    [null],
    {},
  );
  return fc.tuple(fc.constantFrom(...paths), instead).map(([path, value]) => replaced(json, path, value));
}

function pathsOf(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

function replaced(value: Json, [key, ...rest]: readonly string[], instead: unknown): unknown {
  if (key === undefined) return instead;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const parts = copy as Record<string, unknown>;
  if (rest.length === 0 && instead === undefined && !Array.isArray(copy)) delete parts[key];
  else parts[key] = replaced(parts[key] as Json, rest, instead);
  return copy;
}
