/** Which item of a queue is worked on: the chosen one, or where it stood once it is gone; undefined when all is done. */
export function currentOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  chosen: { readonly id: string | undefined; readonly index: number },
): { readonly item: Item; readonly index: number } | undefined {
  const known = items.findIndex(({ id }) => id === chosen.id);
  const index = known >= 0 ? known : Math.min(chosen.index, items.length - 1);
  const item = items[index];
  return item === undefined ? undefined : { item, index };
}
