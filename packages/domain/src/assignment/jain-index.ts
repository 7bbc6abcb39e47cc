/**
 * How evenly something is spread, from 1 (all alike) down to one over the number of values (one has it all);
 * a value of k of n is as uneven as if k of n had all of it alike. Undefined where there is nothing to
 * spread. Source: R. Jain, D.-M. Chiu and W. Hawe, DEC Research Report TR-301 (1984): the square of the sum,
 * over the number of values times the sum of the squares. There as here a value is what one got over what was
 * due to them.
 */
export function jainIndex(values: readonly number[]): number | undefined {
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value * value, 0);
  return squares === 0 ? undefined : (sum * sum) / (values.length * squares);
}
