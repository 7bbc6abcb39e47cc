/** The ids with one of them at another position; a position outside the list is its nearest end. */
export function moveTo(ids: readonly string[], id: string, position: number): readonly string[] {
  const others = ids.filter((other) => other !== id);
  const place = Math.max(0, Math.min(position, others.length));
  return [...others.slice(0, place), id, ...others.slice(place)];
}
