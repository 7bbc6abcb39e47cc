/** What was given instead of a text, as far as a sentence can quote it: words and numbers as they are, of anything else nothing. */
export function toldText(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
}
