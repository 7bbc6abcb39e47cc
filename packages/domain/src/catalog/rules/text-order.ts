const FIRST_SURROGATE = 0xd800;

/**
 * Whether a text stands before another by the code points of its characters, which is the order of their UTF-8 bytes and so
 * of the collation "C" of databases. JavaScript's own order is by halves of surrogate pairs, and puts 😀 before ﬁ.
 */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const x = a.charCodeAt(index);
    const y = b.charCodeAt(index);
    if (x !== y) return rankOf(x) < rankOf(y);
  }
  return a.length < b.length;
}

/** Halves of surrogate pairs come after everything that is written in one unit. */
function rankOf(unit: number): number {
  return unit >= FIRST_SURROGATE && unit < 0xe000 ? unit + 0x10000 : unit;
}
