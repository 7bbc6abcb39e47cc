/** The decimals that all shares of a column are written with, so that their points stand under each other: none or one. */
export function shareDigits(shares: readonly (number | null | undefined)[]): 0 | 1 {
  return shares.some((share) => share != null && Math.round(share * 1000) % 10 !== 0) ? 1 : 0;
}
