import { normaliseText } from '../shared/index.ts';
import { type FieldOption, LIMITS } from './custom-field.ts';
import { findOption } from './custom-value.ts';
import { optionsOf } from './define-custom-field.ts';

/**
 * Of these labels, the ones that a select can take as further choices: none of them where they are more than it holds.
 * Source: ours, because half of a file's choices would look like all of them.
 */
export function fittingOptions(
  options: readonly FieldOption[],
  labels: Iterable<string>,
): readonly FieldOption[] {
  const unknown = [...labels].filter((label) => !findOption(options, label));
  const fresh = optionsOf(unknown).filter(({ label }) => label.length <= LIMITS.optionLength);
  if (options.length + fresh.length > LIMITS.options) return [];
  const taken = new Set(options.map(({ key }) => key));
  return fresh.map(({ key, label }) => ({ key: freeOptionKey(key, taken), label }));
}

/**
 * A new choice never takes the key of one that was renamed away from it.
 * Source: ours, because values keep keys: a key given twice would turn old values into the new choice.
 */
export function freeOptionKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let count = 2; taken.has(key); count += 1) key = `${wanted} ${count}`;
  taken.add(key);
  return key;
}

/**
 * Tells quickly, value after value, which are among the choices.
 * Source: ours, because files write choices in every case and width, and columns are long.
 */
export function knowsOption(options: readonly FieldOption[]): (text: string) => boolean {
  const keys = new Set(options.map(({ key }) => key));
  const labels = new Set(options.map(({ label }) => normaliseText(label)));
  return (text) => keys.has(text) || labels.has(normaliseText(text));
}
