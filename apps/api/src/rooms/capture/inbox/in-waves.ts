/**
 * Splits what came, in its order, into waves of at most so many: no two of one wave have a key in common, and of two that have one the
 * first stands in an earlier wave. So all of a wave are judged together as they would be one after the other.
 */
export function inWaves<One>(
  all: readonly One[],
  keysOf: (one: One) => readonly string[],
  most: number,
): readonly (readonly One[])[] {
  const waves: One[][] = [];
  const latest = new Map<string, number>();
  for (const one of all) {
    const keys = keysOf(one);
    let turn = Math.max(0, ...keys.map((key) => (latest.get(key) ?? -1) + 1));
    while ((waves[turn]?.length ?? 0) >= most) turn += 1;
    const wave = waves[turn] ?? [];
    waves[turn] = wave;
    wave.push(one);
    for (const key of keys) latest.set(key, turn);
  }
  return waves;
}
