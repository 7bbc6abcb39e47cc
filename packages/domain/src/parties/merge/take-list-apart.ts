/** Lists that had become one, apart again, with what was added and removed meanwhile. */
export interface ListsApart<Item> {
  readonly values: readonly (readonly Item[])[];
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
}

/**
 * Each list gets back what it had and what is still there; what was added meanwhile stays with the first.
 * Source: ours, because what was removed since was removed on purpose.
 */
export function takeListApart<Item>(
  before: readonly (readonly Item[])[],
  merged: readonly Item[],
  now: readonly Item[],
  keyOf: (item: Item) => string,
): ListsApart<Item> {
  const here = new Set(now.map(keyOf));
  const known = new Set(merged.map(keyOf));
  const removed = merged.filter((item) => !here.has(keyOf(item)));
  const gone = new Set(removed.map(keyOf));
  const added = now.filter((item) => !known.has(keyOf(item)));
  const back = before.map((list) => list.filter((item) => !gone.has(keyOf(item))));
  const [first = [], ...others] = back;
  const theirs = new Set(first.map(keyOf));
  return {
    values: [[...first, ...added.filter((item) => !theirs.has(keyOf(item)))], ...others],
    added,
    removed,
  };
}
