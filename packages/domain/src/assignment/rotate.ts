/** The ids of a pool, who was served longest ago first; plain JSON. */
export type Line = readonly string[];

/**
 * The line of a pool as it is now: whoever is new stands at the end, in the order of the pool, and whoever has left
 * the pool is out of it.
 * Source: ours, because whoever joins in front would overtake those who have waited.
 */
export function lineOf(line: Line | undefined, poolIds: readonly string[]): Line {
  const pool = new Set(poolIds);
  return [...new Set([...(line ?? []).filter((id) => pool.has(id)), ...poolIds])];
}

/**
 * Round robin: whoever was served goes to the end of the line. Whoever cannot take a lead is passed over and keeps their place,
 * so two who both can differ by one lead at most over any stretch of time, whoever comes and goes beside them.
 * Source: ours, because a cursor, as round robin mostly has, forgets who was passed over.
 */
export function served(line: Line, id: string): Line {
  return [...line.filter((each) => each !== id), id];
}
