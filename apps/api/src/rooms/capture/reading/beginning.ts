/** The first characters of a text; a pair that the cut would halve is left out, as half of one can't be stored. */
export function beginning(text: string, atMost: number): string {
  const cut = text.slice(0, atMost);
  return cut.isWellFormed() ? cut : cut.slice(0, -1).toWellFormed();
}
