import type { Refusal } from '@mikomi/domain/shared';

/** A refusal of what stands in a field of an input, told with the path from there. */
export function within(field: string, refusal: Refusal): Refusal {
  return { ...refusal, path: [field, ...(refusal.path ?? [])] };
}
