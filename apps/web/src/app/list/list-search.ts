/** What a list's address says of its order: `sort=value` or `sort=-value`. */
export type Order<Key extends string> = { readonly key: Key; readonly direction: 'ascending' | 'descending' };

/** Reads the order of an address; what is not one of the known keys falls back. */
export function readOrder<Key extends string>(
  value: unknown,
  known: readonly Key[],
  fallback: Order<Key>,
): Order<Key> {
  if (typeof value !== 'string') return fallback;
  const key = known.find((each) => each === value.replace(/^-/, ''));
  if (key === undefined) return fallback;
  return { key, direction: value.startsWith('-') ? 'descending' : 'ascending' };
}

export const writeOrder = ({ key, direction }: Order<string>) =>
  direction === 'descending' ? `-${key}` : key;

/** A word of an address; what the address gives as a number or as true or false was typed as one too. */
export const readText = (value: unknown): string | undefined =>
  typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : typeof value === 'string' && value.trim() !== ''
      ? value
      : undefined;

export const readOneOf = <Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Choice | undefined => choices.find((choice) => choice === value);
