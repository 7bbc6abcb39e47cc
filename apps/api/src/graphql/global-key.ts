import { isRefusal, parseGlobalId, type Refusal, refuse } from '@mikomi/domain/shared';

/** The key behind a global id of one type; refused under the name of its input field. */
export function keyOf(id: string, type: string, path: readonly string[]): string | Refusal {
  const parsed = parseGlobalId(id, type);
  return isRefusal(parsed) ? refuse('id-unreadable', { path }) : parsed.id;
}

/** As {@link keyOf} where the field may be left out or null. */
export function optionalKeyOf<Empty extends null | undefined>(
  id: string | Empty,
  type: string,
  path: readonly string[],
): string | Empty | Refusal {
  return id == null ? (id as Empty) : keyOf(id, type, path);
}

/** The keys behind global ids of one type that an input lists; the first that is none is refused under its place there. */
export function keyListOf(
  ids: readonly string[],
  type: string,
  path: readonly string[],
): readonly string[] | Refusal {
  const keys: string[] = [];
  for (const [index, id] of ids.entries()) {
    const key = keyOf(id, type, [...path, String(index)]);
    if (isRefusal(key)) return key;
    keys.push(key);
  }
  return keys;
}

/** The keys behind global ids of one type that a filter names; what is no such id finds nothing. */
export function keysOf(ids: readonly string[], type: string): readonly string[] {
  return ids.flatMap((id) => {
    const parsed = parseGlobalId(id, type);
    return isRefusal(parsed) ? [] : [parsed.id];
  });
}
