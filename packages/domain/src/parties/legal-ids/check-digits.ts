/** The sum of the digits of a text, each times the weight at its place. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place)), 0);
}

/** ISO/IEC 7812-1, annex B (Luhn): the last digit checks those before it. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO/IEC 7064, MOD 11,10: the last digit checks those before it. */
export function passesMod11Then10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + Number(digits.at(-1))) % 10 === 1;
}

/** What is left of a number of any length, letters standing for 10 to 35 (ISO/IEC 7064), after division. */
export function remainderOf(text: string, divisor: number): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % divisor;
  }
  return remainder;
}

/** ISO/IEC 7064, MOD 97-10: the number with its two check digits at the end leaves 1. */
export function passesMod97(text: string): boolean {
  return remainderOf(text, 97) === 1;
}
