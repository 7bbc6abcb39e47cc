/**
 * What was given instead of a text, as far as a sentence can quote it: words and numbers as they are, of anything else nothing.
 * Source: ours, because an object quoted as “[object Object]” tells nobody what to mend.
 */
export function toldText(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
}
