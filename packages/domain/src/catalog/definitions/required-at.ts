import type { FieldDefinition } from './field-definition.ts';

/**
 * A field is required at its stage and at every later one of `stageIds`, which are in order; always, where new records
 * must fill it.
 * Source: ours, because what a stage asks for is known from there on; asked at once it would be filled with guesses.
 */
export function isRequiredAt(
  { required, requiredFrom }: Pick<FieldDefinition, 'required' | 'requiredFrom'>,
  stageId: string,
  stageIds: readonly string[],
): boolean {
  if (required) return true;
  const from = requiredFrom === null ? -1 : stageIds.indexOf(requiredFrom);
  return from >= 0 && stageIds.indexOf(stageId) >= from;
}
