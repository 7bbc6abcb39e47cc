/** Throws when what the code relies on is not so: a bug, never a user's mistake (those are refusals). */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Impossible: ${message}`);
}
