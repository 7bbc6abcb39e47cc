/** True for a whole number from `least` to `most`. */
export function isWhole(value: number | null | undefined, least: number, most: number): boolean {
  return Number.isInteger(value) && least <= Number(value) && Number(value) <= most;
}
