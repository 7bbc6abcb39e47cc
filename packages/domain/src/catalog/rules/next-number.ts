/** The smallest double above a number, so that "more than" is "at least" (IEEE 754-2019, 5.3.1 nextUp). */
export function nextAbove(number: number): number {
  if (number === 0) return Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  view.setBigInt64(0, view.getBigInt64(0) + (number > 0 ? 1n : -1n));
  return view.getFloat64(0);
}

/** The largest double below a number. */
export function nextBelow(number: number): number {
  return -nextAbove(-number);
}
