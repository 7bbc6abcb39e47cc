/** The decimals that all shares of a column are written with, so that their points stand under each other: none or one. */
export function shareDigits(shares: readonly (number | null | undefined)[]): 0 | 1 {
  return shares.some((share) => share != null && Math.round(share * 1000) % 10 !== 0) ? 1 : 0;
}

/** Whether any of these compact amounts has a decimal; three digits behind a mark are thousands. */
export function hasDecimal(amounts: readonly string[]): boolean {
  return amounts.some((amount) => /[.,]\d(?!\d)/.test(amount));
}
